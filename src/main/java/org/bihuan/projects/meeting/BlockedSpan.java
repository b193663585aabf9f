package org.bihuan.projects.meeting;

import java.time.LocalDate;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.bihuan.cases.Period;
import org.jspecify.annotations.Nullable;

/**
 * From when to when an obstacle stood in the way (district default: the first day counts, the closing day doesn't).
 *
 * @param since the first day
 * @param closedOn the day on which it was gone; null while it stands
 */
public record BlockedSpan(LocalDate since, @Nullable LocalDate closedOn) {

    /**
     * How many days it cost; of one that still stands, until yesterday.
     *
     * @param counts whether a day counts
     */
    int days(Predicate<LocalDate> counts, LocalDate today) {
        return (int) each(counts, today).count();
    }

    /** How many of these are in a period. */
    int days(Predicate<LocalDate> counts, LocalDate today, Period period) {
        return (int) each(counts, today)
                .filter(day -> !day.isBefore(period.from()) && !day.isAfter(period.until()))
                .count();
    }

    /** The days that it cost. */
    Stream<LocalDate> each(Predicate<LocalDate> counts, LocalDate today) {
        var end = closedOn == null ? today : closedOn;
        return end.isAfter(since) ? since.datesUntil(end).filter(counts) : Stream.empty();
    }
}
