package org.bihuan.reports.bulletin.process;

import java.util.UUID;
import org.bihuan.cases.Refusal;
import org.bihuan.cases.process.Completion;
import org.bihuan.cases.process.Submitted;
import org.bihuan.reports.bulletin.BulletinOffice;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;

/** 审批通报: a district leader agrees, or sends it back. */
@Component
class ApproveBulletinCompleted extends Completion {

    private final BulletinOffice office;

    ApproveBulletinCompleted(BulletinOffice office) {
        this.office = office;
    }

    @Override
    protected String complete(UUID subject, Submitted form, String actor, DelegateTask task) {
        var decision = form.textOrEmpty("decision");
        var opinion = form.text("opinion");
        switch (decision) {
            case "approve" -> office.approve(subject, opinion, actor);
            case "sendBack" -> office.sendBack(subject, opinion, actor);
            default -> throw new Refusal("请选择是否同意印发。");
        }
        return decision;
    }
}
