package org.bihuan.projects.process;

import java.util.UUID;
import org.bihuan.cases.process.Submitted;
import org.bihuan.projects.ProjectViews;
import org.bihuan.projects.Projects;
import org.bihuan.projects.ServingBody;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 约谈项目单位: the leader in charge says what was agreed. */
@Component
class SummonUnitCompleted extends ProjectCompletion {

    private final Projects projects;

    SummonUnitCompleted(ProjectViews views, ServingBody serving, Projects projects) {
        super(views, serving);
        this.projects = projects;
    }

    @Override
    protected @Nullable String complete(UUID subject, Submitted form, String actor, DelegateTask task) {
        projects.summon(subject, form.textOrEmpty("minutes"), actor);
        return null;
    }
}
