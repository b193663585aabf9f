package org.bihuan.projects.process;

import org.bihuan.cases.Refusal;
import org.bihuan.cases.process.Submitted;
import org.bihuan.projects.Appointments;
import org.bihuan.projects.ChangeKind;
import org.bihuan.projects.ProjectChanges;
import org.bihuan.projects.ProjectViews;
import org.bihuan.projects.Servants;
import org.springframework.stereotype.Component;

/** 提出项目事项: a change goes to the leader in charge, a handover happens at once. */
@Component
class RaiseProjectRequest extends StartedByForm {

    private final ProjectViews views;
    private final ProjectChanges changes;
    private final Appointments appointments;

    RaiseProjectRequest(ProjectViews views, ProjectChanges changes, Appointments appointments) {
        this.views = views;
        this.changes = changes;
        this.appointments = appointments;
    }

    @Override
    protected void submit(Submitted form, String actor) {
        var id = views.byCode(form.textOrEmpty("projectCode"))
                .orElseThrow(() -> new Refusal("请选择项目。"))
                .id();
        var reason = form.textOrEmpty("reason");
        switch (form.textOrEmpty("requestKind")) {
            case "estimate" -> changes.askEstimate(id, form.decimal("estimate"), reason, actor);
            case "replan" -> changes.askReplan(id, form.date("newFinish"), reason, actor);
            case "suspend" -> changes.ask(id, ChangeKind.SUSPEND, reason, actor);
            case "resume" -> changes.ask(id, ChangeKind.RESUME, reason, actor);
            case "cancel" -> changes.ask(id, ChangeKind.CANCEL, reason, actor);
            case "handOver" -> appointments.handOver(id, servants(form), reason, actor);
            default -> throw new Refusal("请选择申请事项。");
        }
    }

    private static Servants servants(Submitted form) {
        return new Servants(form.textOrEmpty("leaderId"), form.textOrEmpty("section"), form.textOrEmpty("staffId"));
    }
}
