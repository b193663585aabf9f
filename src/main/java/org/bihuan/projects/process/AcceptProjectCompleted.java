package org.bihuan.projects.process;

import java.util.UUID;
import org.bihuan.cases.Refusal;
import org.bihuan.cases.process.Submitted;
import org.bihuan.projects.ProjectViews;
import org.bihuan.projects.Projects;
import org.bihuan.projects.ServingBody;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 竣工验收: the section accepts the project, or says what is missing. */
@Component
class AcceptProjectCompleted extends ProjectCompletion {

    private final Projects projects;

    AcceptProjectCompleted(ProjectViews views, ServingBody serving, Projects projects) {
        super(views, serving);
        this.projects = projects;
    }

    @Override
    protected @Nullable String complete(UUID subject, Submitted form, String actor, DelegateTask task) {
        return switch (form.textOrEmpty("decision")) {
            case "accept" -> {
                projects.accept(subject, form.textOrEmpty("opinion"), actor);
                yield "accept";
            }
            case "notAccept" -> {
                projects.notAccept(subject, form.textOrEmpty("reason"), actor);
                yield "notAccept";
            }
            default -> throw new Refusal("请选择是否通过验收。");
        };
    }
}
