package org.bihuan.deadlines;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bihuan.deadlines.China.CALENDAR;
import static org.bihuan.deadlines.China.at;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class WorkCalendarTest {

    @Test
    void theYears2004To2026ArePublished() {
        assertThat(CALENDAR.publishedYears())
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(2004, 2026).boxed().toList());
    }

    @Test
    void makeUpWorkdaysOf2026AreWorked() {
        assertThat(LocalDate.of(2026, 1, 1).datesUntil(LocalDate.of(2027, 1, 1)))
                .filteredOn(day -> CALENDAR.makeUpWorkday(day).isPresent())
                .allMatch(CALENDAR::isWorkingDay)
                .containsExactly(
                        LocalDate.of(2026, 1, 4),
                        LocalDate.of(2026, 2, 14),
                        LocalDate.of(2026, 2, 28),
                        LocalDate.of(2026, 5, 9),
                        LocalDate.of(2026, 9, 20),
                        LocalDate.of(2026, 10, 10));
    }

    @Test
    void decemberDaysThatTheNoticeFor2019MovedCount() {
        assertThat(CALENDAR.isWorkingDay(LocalDate.of(2018, 12, 29))).isTrue();
        assertThat(CALENDAR.isWorkingDay(LocalDate.of(2018, 12, 31))).isFalse();
    }

    @Test
    void statutoryDaysOf2027FollowTheMoonAndTheSun() {
        WorkCalendar unpublished = new WorkCalendar(Set.of(), Set.of(), WorkingTime.DEFAULT);
        assertThat(LocalDate.of(2027, 1, 1).datesUntil(LocalDate.of(2028, 1, 1)))
                .filteredOn(day -> unpublished.holiday(day).isPresent())
                .containsExactly(
                        LocalDate.of(2027, 1, 1),
                        LocalDate.of(2027, 2, 5),
                        LocalDate.of(2027, 2, 6),
                        LocalDate.of(2027, 2, 7),
                        LocalDate.of(2027, 2, 8),
                        LocalDate.of(2027, 4, 5),
                        LocalDate.of(2027, 5, 1),
                        LocalDate.of(2027, 5, 2),
                        LocalDate.of(2027, 6, 9),
                        LocalDate.of(2027, 9, 15),
                        LocalDate.of(2027, 10, 1),
                        LocalDate.of(2027, 10, 2),
                        LocalDate.of(2027, 10, 3));
    }

    @Test
    void computedFestivalsAreDaysOffInEveryPublishedYearSinceTheLawNamesThem() {
        IntStream.rangeClosed(2008, 2026)
                .forEach(year -> assertThat(StatutoryHolidays.of(year)).allSatisfy((day, name) -> {
                    boolean newEveOrLabour = year < 2025 && (name.equals("春节") || name.equals("劳动节"));
                    if (!newEveOrLabour) {
                        assertThat(CALENDAR.isWorkingDay(day))
                                .as("%s %s", day, name)
                                .isFalse();
                    }
                }));
    }

    @Test
    void whatIsSentAtNightWaitsForTheMorning() {
        assertThat(CALENDAR.nextWorkingTime(at("2026-03-03 00:00"))).isEqualTo(at("2026-03-03 09:00"));
        assertThat(CALENDAR.nextWorkingTime(at("2026-03-03 09:00"))).isEqualTo(at("2026-03-03 09:00"));
        assertThat(CALENDAR.nextWorkingTime(at("2026-03-03 17:29:59"))).isEqualTo(at("2026-03-03 17:29:59"));
        assertThat(CALENDAR.nextWorkingTime(at("2026-03-03 17:30"))).isEqualTo(at("2026-03-04 09:00"));
    }

    @Test
    void whatIsSentInAHolidayWaitsForTheNextWorkingDay() {
        assertThat(CALENDAR.nextWorkingTime(at("2026-10-03 12:00"))).isEqualTo(at("2026-10-08 09:00"));
    }

    @Test
    void workingTimeIsTheOfficesOwn() {
        WorkingTime early = new WorkingTime(LocalTime.of(8, 30), LocalTime.of(16, 0));
        WorkCalendar calendar = new WorkCalendar(Set.of(2026), Set.of(), early);
        assertThat(calendar.nextWorkingTime(at("2026-03-03 16:00"))).isEqualTo(at("2026-03-04 08:30"));
    }
}
