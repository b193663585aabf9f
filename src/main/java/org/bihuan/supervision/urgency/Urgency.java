package org.bihuan.supervision.urgency;

import java.time.Duration;
import java.time.Instant;
import org.bihuan.deadlines.WorkCalendar;
import org.jspecify.annotations.Nullable;

/** How urgent something with a limit is; each has a word of its own in the message bundle. */
public enum Urgency {
    OVERDUE("red"),
    /** Ends with the present day in Asia/Shanghai, or before. */
    TODAY("orange"),
    /** The ladder has given its warning, or no more than a day is left. */
    WARNING("yellow"),
    NORMAL("green"),
    PAUSED("blue"),
    /** Nothing runs. */
    NONE("blue");

    /** As Tasklist's list of what is due soon counts. */
    private static final Duration SOON = Duration.ofHours(24);

    private final String lamp;

    Urgency(String lamp) {
        this.lamp = lamp;
    }

    /** The colour beside the word. */
    public String lamp() {
        return lamp;
    }

    /** The key of the word. */
    public String word() {
        return "urgency." + name();
    }

    /** Whether no time runs now. */
    boolean untimed() {
        return this == PAUSED || this == NONE;
    }

    /**
     * How urgent it is now.
     *
     * @param due the first instant after the limit; null when nothing runs
     * @param warned whether the ladder has given its warning
     */
    static Urgency of(@Nullable Instant due, boolean paused, boolean warned, Instant now) {
        if (due == null) {
            return NONE;
        }
        if (paused) {
            return PAUSED;
        }
        if (!now.isBefore(due)) {
            return OVERDUE;
        }
        var tomorrow = WorkCalendar.startOf(WorkCalendar.dateOf(now).plusDays(1));
        if (!due.isAfter(tomorrow)) {
            return TODAY;
        }
        return warned || !due.isAfter(now.plus(SOON)) ? WARNING : NORMAL;
    }
}
