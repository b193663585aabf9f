package org.bihuan.deadlines;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bihuan.deadlines.China.CALENDAR;
import static org.bihuan.deadlines.China.at;
import static org.bihuan.deadlines.China.clock;
import static org.bihuan.deadlines.China.due;
import static org.bihuan.deadlines.China.pause;

import org.junit.jupiter.api.Test;

class HourLimitTest {

    @Test
    void hoursElapseDayAndNightAndOnHolidays() {
        assertThat(due(clock("2026-10-01 10:30", "24h"))).isEqualTo(at("2026-10-02 10:30"));
        assertThat(due(clock("2027-10-01 23:00", "2h"))).isEqualTo(at("2027-10-02 01:00"));
    }

    @Test
    void anHourLimitIsNeverProvisional() {
        assertThat(clock("2027-10-01 23:00", "24h").due(CALENDAR).provisional()).isFalse();
    }

    @Test
    void aPauseGivesElapsedTimeBack() {
        LimitClock paused = clock("2026-10-01 10:00", "24h")
                .paused(pause("2026-10-01 12:00", "2026-10-01 18:00"), at("2026-10-01 11:00"), CALENDAR)
                .paused(pause("2026-10-02 10:00", "2026-10-02 11:00"), at("2026-10-02 09:00"), CALENDAR);
        assertThat(due(paused)).isEqualTo(at("2026-10-02 17:00"));
        assertThat(paused.overdueAt(at("2026-10-02 10:30"), CALENDAR)).isFalse();
    }

    @Test
    void workingHoursGoOnAfterTheWeekend() {
        assertThat(due(clock("2026-03-06 16:30", "2wh"))).isEqualTo(at("2026-03-09 10:00"));
    }

    @Test
    void workingHoursGoOnOnAMakeUpSaturday() {
        assertThat(due(clock("2026-05-08 16:30", "2wh"))).isEqualTo(at("2026-05-09 10:00"));
    }

    @Test
    void workingHoursOfANightReportBeginInTheMorning() {
        assertThat(due(clock("2026-03-03 22:00", "2wh"))).isEqualTo(at("2026-03-04 11:00"));
        assertThat(due(clock("2026-03-03 06:00", "2wh"))).isEqualTo(at("2026-03-03 11:00"));
    }

    @Test
    void workingHoursThatFillTheDayEndAtItsClose() {
        assertThat(due(clock("2026-03-03 15:30", "2wh"))).isEqualTo(at("2026-03-03 17:30"));
    }

    @Test
    void aPauseOverNightTakesOnlyWorkingTime() {
        LimitClock paused = clock("2026-03-03 15:00", "4wh")
                .paused(pause("2026-03-03 17:00", "2026-03-04 10:00"), at("2026-03-03 16:00"), CALENDAR);
        // Two hours until 17:00, two from 10:00.
        assertThat(due(paused)).isEqualTo(at("2026-03-04 12:00"));
    }

    @Test
    void workingHoursInAnUnpublishedYearAreProvisional() {
        assertThat(clock("2026-12-31 17:00", "1wh").due(CALENDAR)).isEqualTo(new Due(at("2027-01-04 09:30"), true));
    }
}
