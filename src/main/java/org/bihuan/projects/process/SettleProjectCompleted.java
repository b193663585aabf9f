package org.bihuan.projects.process;

import java.util.UUID;
import org.bihuan.cases.process.Submitted;
import org.bihuan.projects.ProjectViews;
import org.bihuan.projects.Projects;
import org.bihuan.projects.ServingBody;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 决算归档: the leader in charge closes the project. */
@Component
class SettleProjectCompleted extends ProjectCompletion {

    private final Projects projects;

    SettleProjectCompleted(ProjectViews views, ServingBody serving, Projects projects) {
        super(views, serving);
        this.projects = projects;
    }

    @Override
    protected @Nullable String complete(UUID subject, Submitted form, String actor, DelegateTask task) {
        projects.settle(subject, form.textOrEmpty("account"), actor);
        return null;
    }
}
