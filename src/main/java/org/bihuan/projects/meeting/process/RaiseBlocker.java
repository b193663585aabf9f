package org.bihuan.projects.meeting.process;

import org.bihuan.cases.Refusal;
import org.bihuan.cases.process.CurrentActor;
import org.bihuan.cases.process.Submitted;
import org.bihuan.platform.web.RefusalReport;
import org.bihuan.projects.meeting.BlockerCases;
import org.bihuan.projects.meeting.BlockerDraft;
import org.bihuan.projects.meeting.Blockers;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** 提交手续问题: what the staff member filled in becomes an obstacle, and a case when that was asked for. */
@Component
class RaiseBlocker implements JavaDelegate {

    private final Blockers blockers;
    private final BlockerCases cases;

    RaiseBlocker(Blockers blockers, BlockerCases cases) {
        this.blockers = blockers;
        this.cases = cases;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var form = new Submitted(execution);
        try {
            var draft = new BlockerDraft(
                    form.id("task", "受阻的任务"),
                    form.textOrEmpty("department"),
                    form.text("permit"),
                    form.textOrEmpty("matter"),
                    form.date("since"));
            var raised = blockers.raise(draft, CurrentActor.id());
            if (Boolean.TRUE.equals(form.yesNo("asCase"))) {
                cases.report(raised, form.text("category"), CurrentActor.id());
            }
            form.consume();
        } catch (Refusal refused) {
            RefusalReport.note(409, refused.getMessage());
            throw refused;
        }
    }
}
