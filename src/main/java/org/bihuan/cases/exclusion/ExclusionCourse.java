package org.bihuan.cases.exclusion;

import java.util.UUID;

/** What exclusions need of the process that carries them; implemented on the engine. */
public interface ExclusionCourse {

    /** Starts the course of an application, in the caller's transaction. */
    void start(UUID exclusionId, String unit);

    /** The case counts in no rate any more: the course ends where it stands. */
    void dropped(UUID exclusionId);
}
