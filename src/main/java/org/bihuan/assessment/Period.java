package org.bihuan.assessment;

import java.time.Instant;
import java.time.LocalDate;
import org.bihuan.deadlines.WorkCalendar;

/**
 * Days that results are counted over, in Asia/Shanghai.
 *
 * @param from the first day
 * @param until the day after the last one
 */
public record Period(LocalDate from, LocalDate until) {

    /** @throws IllegalArgumentException when it has no day */
    public Period {
        if (!from.isBefore(until)) {
            throw new IllegalArgumentException("a period has at least one day: " + from + " until " + until);
        }
    }

    /** From the first of the month to a day, that day included. */
    public static Period monthTo(LocalDate today) {
        return new Period(today.withDayOfMonth(1), today.plusDays(1));
    }

    /** From the first of January to a day, that day included. */
    public static Period yearTo(LocalDate today) {
        return new Period(today.withDayOfYear(1), today.plusDays(1));
    }

    /** The instant at which it begins, inclusive. */
    public Instant begin() {
        return WorkCalendar.startOf(from);
    }

    /** The instant at which it ends, exclusive. */
    public Instant end() {
        return WorkCalendar.startOf(until);
    }

    /** The last day. */
    public LocalDate last() {
        return until.minusDays(1);
    }
}
