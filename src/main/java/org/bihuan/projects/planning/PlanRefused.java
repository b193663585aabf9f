package org.bihuan.projects.planning;

/** A plan that contradicts itself or can't be kept; the message is for people. */
public class PlanRefused extends RuntimeException {

    /** Refuses a plan with a plain Chinese sentence that says what to do. */
    public PlanRefused(String message) {
        super(message);
    }
}
