package org.bihuan.projects.process;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAdjusters;
import org.bihuan.deadlines.WorkCalendar;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** When the lights are read, week for week. Public, since an expression calls it. */
@Component
public class WeeklyTimer {

    private final Clock clock;
    private final DayOfWeek day;
    private final LocalTime time;

    WeeklyTimer(
            Clock clock,
            @Value("${bihuan.projects.reading-day}") DayOfWeek day,
            @Value("${bihuan.projects.reading-time}") LocalTime time) {
        this.clock = clock;
        this.day = day;
        this.time = time;
    }

    /** The next reading and every week after it, as the engine reads it (ISO 8601): {@code R/2026-03-09T09:00:00+08:00/P7D}. */
    public String nextReading(DelegateExecution execution) {
        var now = clock.instant().atZone(WorkCalendar.ZONE);
        var reading = now.with(TemporalAdjusters.nextOrSame(day)).with(time);
        var next = reading.isAfter(now) ? reading : reading.plusWeeks(1);
        return "R/" + DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(next) + "/P7D";
    }
}
