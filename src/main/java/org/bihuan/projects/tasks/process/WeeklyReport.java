package org.bihuan.projects.tasks.process;

import java.util.UUID;
import org.bihuan.projects.tasks.ProgressReports;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;

/** Whether a task needs a report this week. Public, since expressions call it. */
@Component
public class WeeklyReport {

    private final ProgressReports reports;

    WeeklyReport(ProgressReports reports) {
        this.reports = reports;
    }

    /** While the task runs, in a project that does. */
    public boolean due(DelegateExecution execution) {
        return reports.due(UUID.fromString(execution.getProcessBusinessKey()));
    }
}
