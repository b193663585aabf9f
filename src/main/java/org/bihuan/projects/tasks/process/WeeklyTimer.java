package org.bihuan.projects.tasks.process;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;
import java.util.Date;
import org.bihuan.deadlines.WorkCalendar;
import org.bihuan.projects.tasks.ProjectRhythm;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;

/** The weekly points that the diagrams of projects wait for. Public, since expressions call it. */
@Component
public class WeeklyTimer {

    private final ProjectRhythm rhythm;
    private final Clock clock;

    WeeklyTimer(ProjectRhythm rhythm, Clock clock) {
        this.rhythm = rhythm;
        this.clock = clock;
    }

    /** When lights are read next; always later than now. */
    public Date reading(DelegateExecution execution) {
        return next(rhythm.readingDay(), rhythm.readingTime());
    }

    /** When the weekly report is asked for next; always later than now. */
    public Date report(DelegateExecution execution) {
        return next(rhythm.reportDay(), rhythm.reportTime());
    }

    private Date next(DayOfWeek day, LocalTime time) {
        var now = clock.instant().atZone(WorkCalendar.ZONE);
        var thisWeek = now.with(TemporalAdjusters.nextOrSame(day)).with(time);
        var next = thisWeek.isAfter(now) ? thisWeek : thisWeek.plusWeeks(1);
        return Date.from(next.toInstant());
    }
}
