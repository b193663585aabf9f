package org.bihuan.assessment.survey;

import java.util.UUID;

/** What surveys need of the process that carries them; implemented on the engine. */
public interface SurveyCourse {

    /** Starts the course of a survey, in the caller's transaction. */
    void start(UUID survey);
}
