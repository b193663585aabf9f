package org.bihuan.projects;

import java.util.List;
import java.util.UUID;

/** What projects need of the process that carries them; implemented on the engine. Everything happens in the caller's transaction. */
public interface ProjectProcess {

    /** Starts the course of a registered project. */
    void start(UUID project, String ownerUnit);

    /** All tasks are accepted: the project goes on to its acceptance. */
    void tasksDone(UUID project);

    /**
     * Somebody asked for a change.
     *
     * @param planned whether the plan has to be revised before the leader decides
     */
    void changeAsked(UUID project, boolean planned);

    /**
     * Others serve the project from now on: what was in the hands of the former ones is in theirs.
     *
     * @param heads ids of the heads of the section now
     */
    void handedOver(UUID project, Servants now, List<String> heads);
}
