package org.bihuan.projects.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalTime;
import org.bihuan.cases.process.Loop;
import org.bihuan.deadlines.WorkCalendar;
import org.bihuan.projects.ProjectRhythm;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.junit.jupiter.api.Test;

/** The engine reads the weekly readings as a repeating interval. */
class WeeklyTimerTest {

    @Test
    void lightsAreReadEverySevenDaysFromTheNextReadingOn() {
        var rhythm = new ProjectRhythm(DayOfWeek.FRIDAY, LocalTime.of(9, 0), DayOfWeek.MONDAY, LocalTime.of(9, 0), 2);
        var timer = new WeeklyTimer(rhythm, Clock.fixed(Loop.instant("2026-03-02T09:00"), WorkCalendar.ZONE));
        assertThat(timer.nextReading(mock(DelegateExecution.class))).isEqualTo("R/2026-03-09T09:00:00+08:00/P7D");
    }
}
