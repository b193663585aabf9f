package org.bihuan.cases.precedent;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Days that figures are counted over, both included, in Asia/Shanghai.
 *
 * @param from never after until
 */
public record Period(LocalDate from, LocalDate until) {

    /** From the first of the month. */
    static Period monthTo(LocalDate today) {
        return new Period(today.withDayOfMonth(1), today);
    }

    /** From the first of January. */
    static Period yearTo(LocalDate today) {
        return new Period(today.withDayOfYear(1), today);
    }

    /** What was asked for: a missing end is today, a missing beginning the first of its month; turned round if needed. */
    static Period asked(@Nullable LocalDate from, @Nullable LocalDate until, LocalDate today) {
        var last = until == null ? today : until;
        var first = from == null ? last.withDayOfMonth(1) : from;
        return first.isAfter(last) ? new Period(last, first) : new Period(first, last);
    }
}
