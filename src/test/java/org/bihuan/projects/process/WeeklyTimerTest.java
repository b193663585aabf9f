package org.bihuan.projects.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalTime;
import org.bihuan.cases.process.Loop;
import org.bihuan.deadlines.WorkCalendar;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Lights are read on Mondays at nine. */
class WeeklyTimerTest {

    @ParameterizedTest
    @CsvSource({
        "2026-03-02T08:59, 2026-03-02T09:00:00+08:00",
        "2026-03-02T09:00, 2026-03-09T09:00:00+08:00",
        "2026-03-08T23:59, 2026-03-09T09:00:00+08:00",
        "2026-12-31T12:00, 2027-01-04T09:00:00+08:00"
    })
    void theNextReadingIsTheNextMondayMorning(String now, String reading) {
        var clock = Clock.fixed(Loop.instant(now), WorkCalendar.ZONE);
        var timer = new WeeklyTimer(clock, DayOfWeek.MONDAY, LocalTime.of(9, 0));
        assertThat(timer.nextReading(mock(DelegateExecution.class))).isEqualTo("R/" + reading + "/P7D");
    }
}
