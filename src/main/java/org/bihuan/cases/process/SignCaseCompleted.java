package org.bihuan.cases.process;

import java.util.UUID;
import org.bihuan.cases.CaseHandling;
import org.bihuan.cases.CaseViews;
import org.bihuan.cases.Refusal;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;

/** 签收诉求: signed with a handler, or objected to; the second return goes to arbitration. */
@Component
class SignCaseCompleted extends CaseCompletion {

    private final CaseHandling handling;

    SignCaseCompleted(CaseViews views, CaseHandling handling) {
        super(views);
        this.handling = handling;
    }

    @Override
    protected String complete(UUID subject, Submitted form, String actor, DelegateTask task) {
        if ("sign".equals(form.text("decision"))) {
            handling.sign(subject, form.text("handlerId"), actor);
            return "sign";
        }
        if ("object".equals(form.text("decision"))) {
            return handling.objectTo(subject, form.textOrEmpty("reason"), actor) ? "arbitrate" : "reroute";
        }
        throw new Refusal("请选择签收或提出异议。");
    }
}
