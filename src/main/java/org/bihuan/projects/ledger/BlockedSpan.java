package org.bihuan.projects.ledger;

import java.time.LocalDate;
import java.util.UUID;
import org.bihuan.cases.Period;
import org.bihuan.deadlines.WorkCalendar;
import org.jspecify.annotations.Nullable;

/**
 * From when to when a department has held a task up.
 *
 * @param since the first day
 * @param closedOn the day on which the obstacle was gone, which doesn't count; null while it is open
 */
public record BlockedSpan(
        UUID project,
        String department,
        LocalDate since,
        @Nullable LocalDate closedOn) {

    /** The working days until it was closed; of an open one until today, which doesn't count yet. */
    public int days(WorkCalendar calendar, LocalDate today) {
        return days(calendar, since, end(today));
    }

    /** The working days of these that are in a period. */
    public int days(WorkCalendar calendar, LocalDate today, Period period) {
        var first = since.isBefore(period.from()) ? period.from() : since;
        var after = period.until().plusDays(1);
        return days(calendar, first, end(today).isAfter(after) ? after : end(today));
    }

    private LocalDate end(LocalDate today) {
        return closedOn == null ? today : closedOn;
    }

    private static int days(WorkCalendar calendar, LocalDate first, LocalDate end) {
        return calendar.workingDays(first.minusDays(1), end.minusDays(1));
    }
}
