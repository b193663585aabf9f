package org.bihuan.supervision.dossier;

import java.time.Instant;
import java.util.Optional;
import org.bihuan.deadlines.LimitClock;
import org.bihuan.deadlines.WorkCalendar;

/** How urgent the running clock of a case is; each has a word of its own in the message bundle. */
enum ClockState {
    NONE("blue"),
    RUNNING("green"),
    DUE_TODAY("orange"),
    PAUSED("blue"),
    OVERDUE("red");

    private final String lamp;

    ClockState(String lamp) {
        this.lamp = lamp;
    }

    /** The colour beside the word. */
    String lamp() {
        return lamp;
    }

    /** @param due when the clock ends, exclusive */
    static ClockState of(Optional<LimitClock> running, Optional<Instant> due, Instant now) {
        if (running.isEmpty() || due.isEmpty()) {
            return NONE;
        }
        if (running.get().pausedAt(now)) {
            return PAUSED;
        }
        var end = due.get();
        if (!now.isBefore(end)) {
            return OVERDUE;
        }
        return WorkCalendar.dateOf(end.minusNanos(1)).isAfter(WorkCalendar.dateOf(now)) ? RUNNING : DUE_TODAY;
    }
}
