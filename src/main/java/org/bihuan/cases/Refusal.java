package org.bihuan.cases;

/** A step that the rules of the closed loop don't allow now; nothing was changed. The message is for the official. */
public class Refusal extends RuntimeException {

    /** Refuses a step with a plain Chinese sentence that says what to do. */
    public Refusal(String message) {
        super(message);
    }
}
