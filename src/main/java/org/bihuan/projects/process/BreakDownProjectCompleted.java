package org.bihuan.projects.process;

import java.util.UUID;
import org.bihuan.cases.process.Submitted;
import org.bihuan.projects.BreakdownText;
import org.bihuan.projects.ProjectViews;
import org.bihuan.projects.Projects;
import org.bihuan.projects.ServingBody;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 编制任务分解表: the staff member breaks the project down and puts the plan before the leader. */
@Component
class BreakDownProjectCompleted extends ProjectCompletion {

    private final Projects projects;
    private final BreakdownText table;

    BreakDownProjectCompleted(ProjectViews views, ServingBody serving, Projects projects, BreakdownText table) {
        super(views, serving);
        this.projects = projects;
        this.table = table;
    }

    @Override
    protected @Nullable String complete(UUID subject, Submitted form, String actor, DelegateTask task) {
        projects.submitPlan(subject, table.read(form.textOrEmpty("breakdown")), actor);
        return null;
    }
}
