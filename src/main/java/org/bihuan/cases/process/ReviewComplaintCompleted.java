package org.bihuan.cases.process;

import java.util.UUID;
import org.bihuan.cases.CaseHandling;
import org.bihuan.cases.CaseViews;
import org.bihuan.cases.Refusal;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;

/** 督查审核: rework, or closed as explained with the reason on record. */
@Component
class ReviewComplaintCompleted extends CaseCompletion {

    private final CaseHandling handling;

    ReviewComplaintCompleted(CaseViews views, CaseHandling handling) {
        super(views);
        this.handling = handling;
    }

    @Override
    protected String complete(UUID subject, Submitted form, String actor, DelegateTask task) {
        if ("rework".equals(form.text("decision"))) {
            handling.orderRework(subject, form.textOrEmpty("reason"), actor);
            return "rework";
        }
        if ("explain".equals(form.text("decision"))) {
            handling.acceptExplanation(subject, form.textOrEmpty("reason"), actor);
            return "explain";
        }
        throw new Refusal("请选择重办或解释办结。");
    }
}
