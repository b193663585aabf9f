package org.bihuan.assessment;

import java.util.UUID;

/** What assessments need of the processes that carry them; implemented on the engine, in the caller's transaction. */
public interface AssessmentCourse {

    /** Starts the course of an assessment. */
    void start(UUID assessment);

    /** Starts the course of an appeal. */
    void appealed(UUID appeal);

    /** The last appeal is decided: an assessment that waits for it goes on. */
    void appealsDecided(UUID assessment);
}
