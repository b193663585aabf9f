package org.bihuan.supervision.dossier;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.bihuan.deadlines.LimitClock;

/** How urgent the running clock of a case is; each has a word of its own in the message bundle. */
enum ClockState {
    NONE("blue"),
    RUNNING("green"),
    DUE_SOON("orange"),
    PAUSED("blue"),
    OVERDUE("red");

    /** As the list of what is due soon counts. */
    private static final Duration SOON = Duration.ofHours(24);

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
        return now.isBefore(end.minus(SOON)) ? RUNNING : DUE_SOON;
    }
}
