package org.bihuan.deadlines;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bihuan.deadlines.China.CALENDAR;
import static org.bihuan.deadlines.China.at;
import static org.bihuan.deadlines.China.clock;
import static org.bihuan.deadlines.China.due;
import static org.bihuan.deadlines.China.pause;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Expected dates are counted by hand from the State Council's notices and 民法典 第200条至第203条. */
class DayLimitTest {

    @Test
    void fifteenWorkingDaysAcrossNationalDaySkipTheHolidayAndCountMakeUpWorkdays() {
        // 2019: off 10-01 to 10-07, worked Sunday 09-29 and Saturday 10-12.
        assertThat(due(clock("2019-09-20 10:00", "15wd"))).isEqualTo(at("2019-10-17 00:00"));
    }

    @Test
    void dispatchAMinuteBeforeAndAMinuteAfterMidnightDiffersByADay() {
        assertThat(due(clock("2019-03-04 23:59", "5wd"))).isEqualTo(at("2019-03-12 00:00"));
        assertThat(due(clock("2019-03-05 00:01", "5wd"))).isEqualTo(at("2019-03-13 00:00"));
    }

    @Test
    void dispatchOnASaturdayStartsCountingOnMonday() {
        assertThat(due(clock("2019-03-09 09:00", "1wd"))).isEqualTo(at("2019-03-12 00:00"));
    }

    @Test
    void calendarDaysThatEndInSpringFestivalRollToTheNextWorkingDay() {
        // 2026: off 02-15 to 02-23; the fifth day is 02-17, Tuesday 02-24 is the next working day.
        assertThat(due(clock("2026-02-12 08:00", "5d"))).isEqualTo(at("2026-02-25 00:00"));
    }

    @Test
    void calendarDaysThatEndOnAMakeUpWorkdayStay() {
        // Saturday 2026-02-14 is worked.
        assertThat(due(clock("2026-02-07 08:00", "7d"))).isEqualTo(at("2026-02-15 00:00"));
    }

    @Test
    void calendarDaysThatEndOnAPlainSundayRollToMonday() {
        assertThat(due(clock("2026-03-01 08:00", "7d"))).isEqualTo(at("2026-03-10 00:00"));
    }

    @Test
    void overdueBeginsAtTheFirstInstantOfTheDayAfter() {
        LimitClock clock = clock("2019-09-20 10:00", "15wd");
        assertThat(clock.overdueAt(at("2019-10-16 23:59:59"), CALENDAR)).isFalse();
        assertThat(clock.overdueAt(at("2019-10-17 00:00"), CALENDAR)).isTrue();
    }

    @Test
    void aStoppedClockStaysOnTimeForEver() {
        LimitClock clock = clock("2019-09-20 10:00", "15wd").stopped(at("2019-10-16 23:59:59"));
        assertThat(clock.overdueAt(at("2026-01-01 00:00"), CALENDAR)).isFalse();
    }

    @Test
    void pausedDaysAreNotCountedAlsoAcrossAHoliday() {
        // Counted: 09-23, 24, 25, then 10-09 to 10-12 and 10-14 to 10-16.
        LimitClock paused = clock("2019-09-20 10:00", "10wd")
                .paused(pause("2019-09-26 10:00", "2019-10-09 09:00"), at("2019-09-26 09:30"), CALENDAR);
        assertThat(due(paused)).isEqualTo(at("2019-10-17 00:00"));
    }

    @Test
    void aPausedClockIsNeverOverdue() {
        LimitClock paused = clock("2019-03-04 10:00", "1d")
                .paused(pause("2019-03-05 22:00", "2019-03-08 09:00"), at("2019-03-05 21:00"), CALENDAR);
        assertThat(paused.overdueAt(at("2019-03-07 12:00"), CALENDAR)).isFalse();
        assertThat(due(paused)).isEqualTo(at("2019-03-09 00:00"));
    }

    @Test
    void aPauseThatBeginsOnARolledDayMovesTheEndBehindIt() {
        // The seventh day is Sunday 2026-03-08, rolled to Monday 03-09, which is paused.
        LimitClock paused = clock("2026-03-01 08:00", "7d")
                .paused(pause("2026-03-09 10:00", "2026-03-11 10:00"), at("2026-03-09 10:00"), CALENDAR);
        assertThat(due(paused)).isEqualTo(at("2026-03-12 00:00"));
    }

    @Test
    void anExtensionAddsWorkingDays() {
        LimitClock extended = clock("2019-03-04 10:00", "5wd").extended(5, at("2019-03-11 10:00"), CALENDAR);
        assertThat(due(extended)).isEqualTo(at("2019-03-19 00:00"));
    }

    @Test
    void anUnpublishedYearIsProvisionalAndLeavesOutStatutoryDaysOnly() {
        // 除夕 is Friday 2027-02-05, 初三 Monday 02-08; no make-up workday is known yet.
        Due due = clock("2027-02-01 09:00", "10wd").due(CALENDAR);
        assertThat(due).isEqualTo(new Due(at("2027-02-18 00:00"), true));
    }

    @Test
    void aLimitThatReachesIntoAnUnpublishedYearIsProvisionalUntilTheYearIsPublished() {
        LimitClock clock = clock("2026-12-28 09:00", "10wd");
        assertThat(clock.due(CALENDAR)).isEqualTo(new Due(at("2027-01-13 00:00"), true));
        WorkCalendar published = new WorkCalendar(
                Set.of(2026, 2027),
                Set.of(
                        new CalendarDay(LocalDate.of(2027, 1, 1), false, "元旦"),
                        new CalendarDay(LocalDate.of(2027, 1, 9), true, "元旦")),
                WorkingTime.DEFAULT);
        assertThat(clock.due(published)).isEqualTo(new Due(at("2027-01-12 00:00"), false));
    }

    @Test
    void aLimitThatEndsOnTheLastPublishedDayIsNotProvisional() {
        assertThat(clock("2026-12-30 09:00", "1wd").due(CALENDAR)).isEqualTo(new Due(at("2027-01-01 00:00"), false));
    }
}
