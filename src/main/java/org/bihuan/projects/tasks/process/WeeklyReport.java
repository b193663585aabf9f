package org.bihuan.projects.tasks.process;

import java.time.Clock;
import java.util.Date;
import java.util.UUID;
import org.bihuan.projects.ProjectRhythm;
import org.bihuan.projects.tasks.ProgressReports;
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
        return Date.from(rhythm.nextReport(clock.instant()).toInstant());
    }

    /** Whether one is needed: while the task runs, in a project that does. */
    public boolean due(DelegateExecution execution) {
        return reports.due(UUID.fromString(execution.getProcessBusinessKey()));
    }
}
