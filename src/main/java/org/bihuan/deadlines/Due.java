package org.bihuan.deadlines;

import java.time.Instant;
import java.time.LocalDate;

/**
 * When a limit ends.
 *
 * @param at exclusive: the first instant that is too late
 * @param provisional whether a year without a published calendar was counted, so that the date may still move
 */
public record Due(Instant at, boolean provisional) {

    /** The last day, in Asia/Shanghai, on which something of the limit is left. */
    public LocalDate lastDay() {
        return WorkCalendar.dateOf(at.minusNanos(1));
    }
}
