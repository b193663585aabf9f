package org.bihuan.projects.tasks;

import java.util.UUID;

/** What the tasks need of the process that carries them; implemented on the engine. */
public interface TaskProcess {

    /** Starts the course of a task that is ready, in the caller's transaction. */
    void start(UUID task);

    /** Another unit or another 1+1+1 has the task now: who has something of it in hand gives it up to them. */
    void handOver(UUID task);

    /** The task was withdrawn: its course ends. */
    void withdrawn(UUID task);
}
