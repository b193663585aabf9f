package org.bihuan.deadlines;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;

/** Counts elapsed time, day and night or inside working time, and gives back the time of pauses. */
record HourCounting(LimitClock clock, WorkCalendar calendar) implements Counting {

    @Override
    public Due due() {
        Instant at = consumed(100);
        LocalDate start = WorkCalendar.dateOf(clock.startedAt());
        return new Due(at, inWorkingTime() && !calendar.isPublished(start, WorkCalendar.dateOf(at)));
    }

    @Override
    public Instant atPercent(int percent) {
        return consumed(percent);
    }

    private Instant consumed(int percent) {
        Duration budget =
                Duration.ofHours(clock.total().amount()).multipliedBy(percent).dividedBy(100);
        return inWorkingTime()
                ? inWorkingTime(budget)
                : consume(clock.startedAt(), budget, Instant.MAX).end();
    }

    private Instant inWorkingTime(Duration budget) {
        LocalDate day = calendar.workingDayFrom(WorkCalendar.dateOf(clock.startedAt()));
        Stretch stretch = consume(calendar.opening(day), budget, calendar.closing(day));
        while (!stretch.left().isZero()) {
            day = calendar.workingDayAfter(day, 1);
            stretch = consume(calendar.opening(day), stretch.left(), calendar.closing(day));
        }
        return stretch.end();
    }

    /** Consumes the budget from an instant (or the start, when that is later) until it or the time is gone. */
    private Stretch consume(Instant from, Duration budget, Instant until) {
        Instant cursor = later(from, clock.startedAt());
        Duration left = budget;
        for (Pause pause : clock.pauses()) {
            Instant stop = earlier(later(pause.from(), cursor), until);
            if (!cursor.plus(left).isAfter(stop)) {
                return new Stretch(cursor.plus(left), Duration.ZERO);
            }
            if (cursor.isBefore(stop)) {
                left = left.minus(Duration.between(cursor, stop));
            }
            cursor = later(cursor, pause.until());
        }
        return lastStretch(cursor, left, until);
    }

    private static Stretch lastStretch(Instant cursor, Duration left, Instant until) {
        if (!cursor.isBefore(until)) {
            return new Stretch(cursor, left);
        }
        if (cursor.plus(left).isAfter(until)) {
            return new Stretch(until, left.minus(Duration.between(cursor, until)));
        }
        return new Stretch(cursor.plus(left), Duration.ZERO);
    }

    private boolean inWorkingTime() {
        return clock.limit().unit() == LimitUnit.WORKING_HOURS;
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }

    /** Where consumption stopped and what of the budget is left then. */
    private record Stretch(Instant end, Duration left) {}
}
