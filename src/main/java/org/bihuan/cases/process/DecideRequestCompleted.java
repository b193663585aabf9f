package org.bihuan.cases.process;

import java.util.UUID;
import org.bihuan.cases.CaseViews;
import org.bihuan.cases.ClockRequests;
import org.bihuan.cases.Refusal;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 审批申请: more time or a pause is granted or refused by somebody else. */
@Component
class DecideRequestCompleted extends CaseCompletion {

    private final ClockRequests requests;

    DecideRequestCompleted(CaseViews views, ClockRequests requests) {
        super(views);
        this.requests = requests;
    }

    @Override
    protected @Nullable String complete(UUID subject, Submitted form, String actor, DelegateTask task) {
        if ("approve".equals(form.text("decision"))) {
            requests.approve(subject, form.text("reason"), actor);
        } else if ("refuse".equals(form.text("decision"))) {
            requests.refuse(subject, form.textOrEmpty("reason"), actor);
        } else {
            throw new Refusal("请选择同意或驳回。");
        }
        return null;
    }
}
