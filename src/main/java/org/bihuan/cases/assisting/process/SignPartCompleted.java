package org.bihuan.cases.assisting.process;

import java.util.UUID;
import org.bihuan.cases.Refusal;
import org.bihuan.cases.assisting.PartHandling;
import org.bihuan.cases.process.Submitted;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;

/** 签收协办: signed with a handler, or objected to; the second return goes to arbitration. */
@Component
class SignPartCompleted extends PartCompletion {

    private final PartHandling parts;

    SignPartCompleted(PartRouting routing, PartHandling parts) {
        super(routing);
        this.parts = parts;
    }

    @Override
    protected String complete(UUID subject, Submitted form, String actor, DelegateTask task) {
        if ("sign".equals(form.text("decision"))) {
            parts.sign(subject, form.text("handlerId"), actor);
            return "sign";
        }
        if ("object".equals(form.text("decision"))) {
            return parts.objectTo(subject, form.textOrEmpty("reason"), actor) ? "arbitrate" : "reroute";
        }
        throw new Refusal("请选择签收或提出异议。");
    }
}
