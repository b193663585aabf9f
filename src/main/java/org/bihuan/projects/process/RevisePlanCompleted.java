package org.bihuan.projects.process;

import java.util.UUID;
import org.bihuan.cases.process.Submitted;
import org.bihuan.projects.BreakdownText;
import org.bihuan.projects.ProjectChanges;
import org.bihuan.projects.ProjectViews;
import org.bihuan.projects.ServingBody;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 编制调整计划: the staff member makes the plan that a change needs. */
@Component
class RevisePlanCompleted extends ProjectCompletion {

    private final ProjectChanges changes;
    private final BreakdownText table;

    RevisePlanCompleted(ProjectViews views, ServingBody serving, ProjectChanges changes, BreakdownText table) {
        super(views, serving);
        this.changes = changes;
        this.table = table;
    }

    @Override
    protected @Nullable String complete(UUID subject, Submitted form, String actor, DelegateTask task) {
        changes.planRevised(subject, table.read(form.textOrEmpty("breakdown")), form.date("newFinish"), actor);
        return null;
    }
}
