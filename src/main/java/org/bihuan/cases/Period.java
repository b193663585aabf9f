package org.bihuan.cases;

import java.time.Instant;
import java.time.LocalDate;
import org.bihuan.deadlines.WorkCalendar;
import org.jspecify.annotations.Nullable;

/**
 * Days that figures are counted over, both included, in Asia/Shanghai.
 *
 * @param from never after until
 */
public record Period(LocalDate from, LocalDate until) {

    /** From the first of the month. */
    public static Period monthTo(LocalDate today) {
        return new Period(today.withDayOfMonth(1), today);
    }

    /** From the first of January. */
    public static Period yearTo(LocalDate today) {
        return new Period(today.withDayOfYear(1), today);
    }

    /** What was asked for: a missing end is today, a missing beginning the first of its month; turned round if needed. */
    public static Period asked(@Nullable LocalDate from, @Nullable LocalDate until, LocalDate today) {
        var last = until == null ? today : until;
        var first = from == null ? last.withDayOfMonth(1) : from;
        return first.isAfter(last) ? new Period(last, first) : new Period(first, last);
    }

    /** The instant at which it begins, inclusive. */
    public Instant begin() {
        return WorkCalendar.startOf(from);
    }

    /** The instant at which it ends, exclusive. */
    public Instant end() {
        return WorkCalendar.startOf(until.plusDays(1));
    }
}
