package org.bihuan.projects.process;

import java.util.UUID;
import org.bihuan.cases.process.Submitted;
import org.bihuan.projects.ProjectViews;
import org.bihuan.projects.Projects;
import org.bihuan.projects.ServingBody;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 组织整改: the project unit has put right what was missing. */
@Component
class RectifyProjectCompleted extends ProjectCompletion {

    private final Projects projects;

    RectifyProjectCompleted(ProjectViews views, ServingBody serving, Projects projects) {
        super(views, serving);
        this.projects = projects;
    }

    @Override
    protected @Nullable String complete(UUID subject, Submitted form, String actor, DelegateTask task) {
        projects.rectified(subject, form.textOrEmpty("rectification"), actor);
        return null;
    }
}
