package org.bihuan.deadlines;

import java.time.Instant;
import java.time.LocalDate;

/** Counts whole days: the day of the start never, paused days never, other days by the unit. */
record DayCounting(LimitClock clock, WorkCalendar calendar) implements Counting {

    @Override
    public Due due() {
        LocalDate nth = nth(clock.total().amount());
        LocalDate last = rolled(nth);
        return new Due(WorkCalendar.startOf(last.plusDays(1)), !calendar.isPublished(firstLookedUp(nth), last));
    }

    @Override
    public Instant atPercent(int percent) {
        int days = (percent * clock.total().amount() + 99) / 100;
        return WorkCalendar.startOf(nth(days).plusDays(1));
    }

    /** The n-th counted day, at least the first. */
    LocalDate nth(int n) {
        LocalDate day = startDay();
        for (int counted = 0; counted < n; ) {
            day = day.plusDays(1);
            if (counts(day)) {
                counted++;
            }
        }
        return day;
    }

    /** The day itself, or the next one on which people are at work and the clock runs. */
    LocalDate rolled(LocalDate day) {
        LocalDate last = day;
        while (!calendar.isWorkingDay(last) || leavesOut(last)) {
            last = last.plusDays(1);
        }
        return last;
    }

    LocalDate startDay() {
        return WorkCalendar.dateOf(clock.startedAt());
    }

    private boolean counts(LocalDate day) {
        return !leavesOut(day) && (inCalendarDays() || calendar.isWorkingDay(day));
    }

    private boolean leavesOut(LocalDate day) {
        return clock.pauses().stream().anyMatch(pause -> pause.covers(day));
    }

    /** Calendar days ask the calendar only about the last one. */
    private LocalDate firstLookedUp(LocalDate nth) {
        return inCalendarDays() ? nth : startDay().plusDays(1);
    }

    boolean inCalendarDays() {
        return clock.limit().unit() == LimitUnit.CALENDAR_DAYS;
    }
}
