package org.bihuan.replay.scenario;

/** A scenario file that can't be played; the message says where and why, in Chinese. */
public class ScenarioRefused extends RuntimeException {

    ScenarioRefused(String why) {
        super(why);
    }
}
