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

/** 审批计划: the leader in charge agrees or sends it back. */
@Component
class ApprovePlanCompleted extends ProjectCompletion {

    private final Projects projects;

    ApprovePlanCompleted(ProjectViews views, ServingBody serving, Projects projects) {
        super(views, serving);
        this.projects = projects;
    }

    @Override
    protected @Nullable String complete(UUID subject, Submitted form, String actor, DelegateTask task) {
        return switch (form.textOrEmpty("decision")) {
            case "approve" -> {
                projects.approvePlan(subject, form.text("opinion"), actor);
                yield "approve";
            }
            case "sendBack" -> {
                projects.sendPlanBack(subject, form.textOrEmpty("reason"), actor);
                yield "sendBack";
            }
            default -> throw new Refusal("请选择同意或退回计划。");
        };
    }
}
