package org.bihuan.replay;

/** Nothing can be replayed; the message says why, in Chinese. */
class ReplayRefused extends RuntimeException {

    ReplayRefused(String why) {
        super(why);
    }
}
