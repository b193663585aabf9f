package org.bihuan.projects.planning;

/** A plan that contradicts itself or can't be kept. The message is a Chinese sentence that says what to do. */
public class PlanRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Refuses a plan with a plain Chinese sentence that says what to do. */
    public PlanRefused(String message) {
        super(message);
    }
}
