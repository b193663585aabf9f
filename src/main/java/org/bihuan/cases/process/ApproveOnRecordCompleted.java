package org.bihuan.cases.process;

import java.util.UUID;
import org.bihuan.cases.CaseHandling;
import org.bihuan.cases.CaseViews;
import org.bihuan.cases.Refusal;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;

/** 审批挂账: what can't be solved yet goes on record until a review date, or back to the unit. */
@Component
class ApproveOnRecordCompleted extends CaseCompletion {

    private final CaseHandling handling;

    ApproveOnRecordCompleted(CaseViews views, CaseHandling handling) {
        super(views);
        this.handling = handling;
    }

    @Override
    protected String complete(UUID subject, Submitted form, String actor, DelegateTask task) {
        if ("approve".equals(form.text("decision"))) {
            handling.putOnRecord(subject, form.date("reviewDate"), form.textOrEmpty("reason"), actor);
            return "approve";
        }
        if ("refuse".equals(form.text("decision"))) {
            handling.refuseRecord(subject, form.textOrEmpty("reason"), actor);
            return "refuse";
        }
        throw new Refusal("请选择是否同意挂账。");
    }
}
