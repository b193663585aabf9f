package org.bihuan.deadlines;

/** A change that the rules of time forbid; nothing was changed. The message is a Chinese sentence for the official. */
public final class ClockRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** @param message a Chinese sentence that an official can act on */
    public ClockRefused(String message) {
        super(message);
    }
}
