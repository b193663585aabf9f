package org.bihuan.projects.tasks.process;

import java.util.UUID;
import org.bihuan.cases.process.Submitted;
import org.bihuan.projects.tasks.ProgressReports;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 填报周进度: the staff member reports how far the task is. */
@Component
class ReportProgressCompleted extends TaskCompletion {

    private final ProgressReports tasks;

    ReportProgressCompleted(TaskRouting routing, ProgressReports tasks) {
        super(routing);
        this.tasks = tasks;
    }

    @Override
    protected @Nullable String complete(UUID subject, Submitted form, String actor, DelegateTask task) {
        tasks.report(
                subject,
                form.number("progress"),
                form.textOrEmpty("weekText"),
                form.text("fallReason"),
                "yes".equals(form.text("lifted")),
                actor);
        return null;
    }
}
