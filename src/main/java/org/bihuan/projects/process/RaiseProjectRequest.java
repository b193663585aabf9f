package org.bihuan.projects.process;

import java.util.UUID;
import org.bihuan.cases.Refusal;
import org.bihuan.cases.process.Submitted;
import org.bihuan.projects.ChangeKind;
import org.bihuan.projects.ProjectChanges;
import org.bihuan.projects.ProjectViews;
import org.bihuan.projects.Projects;
import org.bihuan.projects.Servants;
import org.springframework.stereotype.Component;

/** 提出项目事项: a change goes to the leader in charge, a handover happens at once. */
@Component
class RaiseProjectRequest extends StartedByForm {

    private final ProjectViews views;
    private final ProjectChanges changes;
    private final Projects projects;

    RaiseProjectRequest(ProjectViews views, ProjectChanges changes, Projects projects) {
        this.views = views;
        this.changes = changes;
        this.projects = projects;
    }

    @Override
    protected void submit(Submitted form, String actor) {
        var id = views.byCode(form.textOrEmpty("projectCode"))
                .orElseThrow(() -> new Refusal("请选择项目。"))
                .id();
        var reason = form.textOrEmpty("reason");
        if ("handOver".equals(form.text("requestKind"))) {
            projects.handOver(id, servants(form), reason, actor);
        } else {
            ask(id, form, reason, actor);
        }
    }

    private void ask(UUID id, Submitted form, String reason, String actor) {
        var kind = form.choice(ChangeKind.class, "requestKind", "申请事项");
        switch (kind) {
            case ESTIMATE -> changes.askEstimate(id, form.decimal("estimate"), reason, actor);
            case REPLAN -> changes.askReplan(id, form.date("newFinish"), reason, actor);
            case SUSPEND, RESUME, CANCEL -> changes.ask(id, kind, reason, actor);
        }
    }

    private static Servants servants(Submitted form) {
        return new Servants(form.textOrEmpty("leaderId"), form.textOrEmpty("section"), form.textOrEmpty("staffId"));
    }
}
