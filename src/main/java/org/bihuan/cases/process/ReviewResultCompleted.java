package org.bihuan.cases.process;

import java.util.UUID;
import org.bihuan.cases.CaseHandling;
import org.bihuan.cases.CaseViews;
import org.bihuan.cases.Refusal;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;

/** 单位审核: the unit's leaders approve a result or send it back. */
@Component
class ReviewResultCompleted extends CaseCompletion {

    private final CaseHandling handling;

    ReviewResultCompleted(CaseViews views, CaseHandling handling) {
        super(views);
        this.handling = handling;
    }

    @Override
    protected String complete(UUID subject, Submitted form, String actor, DelegateTask task) {
        if ("approve".equals(form.text("decision"))) {
            return handling.approve(subject, form.text("reason"), actor) ? "onRecord" : "feedback";
        }
        if ("sendBack".equals(form.text("decision"))) {
            handling.sendBack(subject, form.textOrEmpty("reason"), actor);
            return "sendBack";
        }
        throw new Refusal("请选择同意或退回。");
    }
}
