package org.bihuan.projects.process;

import java.util.UUID;
import org.bihuan.cases.process.Submitted;
import org.bihuan.projects.ProjectViews;
import org.bihuan.projects.Projects;
import org.bihuan.projects.Servants;
import org.bihuan.projects.ServingBody;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 明确“1+1+1”联系人: a leader of the serving body names all three. */
@Component
class NameServantsCompleted extends ProjectCompletion {

    private final Projects projects;

    NameServantsCompleted(ProjectViews views, ServingBody serving, Projects projects) {
        super(views, serving);
        this.projects = projects;
    }

    @Override
    protected @Nullable String complete(UUID subject, Submitted form, String actor, DelegateTask task) {
        var servants =
                new Servants(form.textOrEmpty("leaderId"), form.textOrEmpty("section"), form.textOrEmpty("staffId"));
        projects.nameServants(subject, servants, actor);
        return null;
    }
}
