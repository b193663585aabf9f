package org.bihuan.projects.meeting;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.bihuan.cases.Period;
import org.bihuan.deadlines.WorkCalendar;
import org.jspecify.annotations.Nullable;

/**
 * From when to when an obstacle stood in the way (district default: the first day counts, the closing day doesn't).
 *
 * @param since the first day
 * @param closedOn the day on which it was gone; null while it stands
 */
public record BlockedSpan(LocalDate since, @Nullable LocalDate closedOn) {

    /** How many working days it cost; of one that still stands, until yesterday. */
    public int days(WorkCalendar calendar, LocalDate today) {
        return (int) workingDays(calendar, today).count();
    }

    /** How many of these are in a period. */
    int days(WorkCalendar calendar, LocalDate today, Period period) {
        return (int) workingDays(calendar, today)
                .filter(day -> !day.isBefore(period.from()) && !day.isAfter(period.until()))
                .count();
    }

    /** The working days that it cost. */
    Stream<LocalDate> workingDays(WorkCalendar calendar, LocalDate today) {
        var end = closedOn == null ? today : closedOn;
        return end.isAfter(since) ? since.datesUntil(end).filter(calendar::isWorkingDay) : Stream.empty();
    }
}
