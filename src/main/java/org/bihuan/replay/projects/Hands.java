package org.bihuan.replay.projects;

import java.util.Map;

/** What some officials fill in: by the kind of the task. */
interface Hands {

    /** Knows who does a task and with which form. */
    @FunctionalInterface
    interface Hand {
        Act act(OpenTask task, Standing now);
    }

    /** By the task's id in the diagram without its prefix. */
    Map<String, Hand> hands();
}
