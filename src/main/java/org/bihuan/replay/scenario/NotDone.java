package org.bihuan.replay.scenario;

/** Somebody couldn't do something: the reason as the official is told it. */
class NotDone extends RuntimeException {

    NotDone(String why) {
        super(why);
    }
}
