package org.bihuan.supervision.urgency;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How long until a limit ends, or since it did, in its largest unit, rounded down.
 *
 * @param word the key of the words, which name the unit
 */
record TimeLeft(String word, long amount) {

    /** Null while no time runs. */
    static @Nullable TimeLeft of(@Nullable Instant due, Urgency urgency, Instant now) {
        if (due == null || urgency.untimed()) {
            return null;
        }
        var word = urgency == Urgency.OVERDUE ? "urgency.over." : "urgency.left.";
        var time = Duration.between(now, due).abs();
        if (time.toDays() > 0) {
            return new TimeLeft(word + "days", time.toDays());
        }
        return time.toHours() > 0
                ? new TimeLeft(word + "hours", time.toHours())
                : new TimeLeft(word + "minutes", time.toMinutes());
    }
}
