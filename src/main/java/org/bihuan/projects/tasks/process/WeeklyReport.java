package org.bihuan.projects.tasks.process;

import java.time.Clock;
import java.time.temporal.TemporalAdjusters;
import java.util.Date;
import java.util.UUID;
import org.bihuan.deadlines.WorkCalendar;
import org.bihuan.projects.tasks.ProgressReports;
import org.bihuan.projects.tasks.ProjectRhythm;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;

/** When a report on a task is asked for, week for week. Public, since expressions call it. */
@Component
public class WeeklyReport {

    private final ProgressReports reports;
    private final ProjectRhythm rhythm;
    private final Clock clock;

    WeeklyReport(ProgressReports reports, ProjectRhythm rhythm, Clock clock) {
        this.reports = reports;
        this.rhythm = rhythm;
        this.clock = clock;
    }

    /** The next weekly point; always later than now. */
    public Date next(DelegateExecution execution) {
        var now = clock.instant().atZone(WorkCalendar.ZONE);
        var thisWeek =
                now.with(TemporalAdjusters.nextOrSame(rhythm.reportDay())).with(rhythm.reportTime());
        return Date.from((thisWeek.isAfter(now) ? thisWeek : thisWeek.plusWeeks(1)).toInstant());
    }

    /** Whether one is needed: while the task runs, in a project that does. */
    public boolean due(DelegateExecution execution) {
        return reports.due(UUID.fromString(execution.getProcessBusinessKey()));
    }
}
