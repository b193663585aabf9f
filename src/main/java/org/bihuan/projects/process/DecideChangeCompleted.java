package org.bihuan.projects.process;

import java.util.UUID;
import org.bihuan.cases.Refusal;
import org.bihuan.cases.process.Submitted;
import org.bihuan.projects.ChangeKind;
import org.bihuan.projects.ProjectChanges;
import org.bihuan.projects.ProjectViews;
import org.bihuan.projects.ServingBody;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 审批项目变更: the leader in charge agrees, disagrees or wants a new plan; a cancelled project ends. */
@Component
class DecideChangeCompleted extends ProjectCompletion {

    private final ProjectChanges changes;

    DecideChangeCompleted(ProjectViews views, ServingBody serving, ProjectChanges changes) {
        super(views, serving);
        this.changes = changes;
    }

    @Override
    protected @Nullable String complete(UUID subject, Submitted form, String actor, DelegateTask task) {
        var reason = form.textOrEmpty("reason");
        return switch (form.textOrEmpty("decision")) {
            case "approve" ->
                changes.approve(subject, form.text("opinion"), actor) == ChangeKind.CANCEL ? "cancel" : "approve";
            case "refuse" -> {
                changes.refuse(subject, reason, actor);
                yield "refuse";
            }
            case "sendBack" -> {
                changes.sendBack(subject, reason, actor);
                yield "sendBack";
            }
            default -> throw new Refusal("请选择同意、不同意或退回编制计划。");
        };
    }
}
