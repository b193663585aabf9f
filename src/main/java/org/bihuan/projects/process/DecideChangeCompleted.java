package org.bihuan.projects.process;

import java.util.UUID;
import org.bihuan.cases.Refusal;
import org.bihuan.cases.process.Submitted;
import org.bihuan.projects.ChangeDecisions;
import org.bihuan.projects.ChangeKind;
import org.bihuan.projects.ProjectViews;
import org.bihuan.projects.ServingBody;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 审批项目变更: the leader in charge agrees, disagrees or wants a new plan; a cancelled project ends. */
@Component
class DecideChangeCompleted extends ProjectCompletion {

    private final ChangeDecisions decisions;

    DecideChangeCompleted(ProjectViews views, ServingBody serving, ChangeDecisions decisions) {
        super(views, serving);
        this.decisions = decisions;
    }

    @Override
    protected @Nullable String complete(UUID subject, Submitted form, String actor, DelegateTask task) {
        var reason = form.textOrEmpty("reason");
        return switch (form.textOrEmpty("decision")) {
            case "approve" ->
                decisions.approve(subject, form.text("opinion"), actor) == ChangeKind.CANCEL ? "cancel" : "approve";
            case "refuse" -> {
                decisions.refuse(subject, reason, actor);
                yield "refuse";
            }
            case "sendBack" -> {
                decisions.sendBack(subject, reason, actor);
                yield "sendBack";
            }
            default -> throw new Refusal("请选择同意、不同意或退回编制计划。");
        };
    }
}
