package org.bihuan.cases.assisting.process;

import java.util.UUID;
import org.bihuan.cases.Refusal;
import org.bihuan.cases.assisting.PartInvitations;
import org.bihuan.cases.process.Submitted;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;

/** 确认答复: the lead unit takes the answer, or sends it back with a new date. */
@Component
class ConfirmAnswerCompleted extends PartCompletion {

    private final PartInvitations parts;

    ConfirmAnswerCompleted(PartRouting routing, PartInvitations parts) {
        super(routing);
        this.parts = parts;
    }

    @Override
    protected String complete(UUID subject, Submitted form, String actor, DelegateTask task) {
        if ("accept".equals(form.text("decision"))) {
            parts.accept(subject, form.text("reason"), actor);
            return "accept";
        }
        if ("sendBack".equals(form.text("decision"))) {
            parts.sendBack(subject, form.textOrEmpty("reason"), form.date("until"), actor);
            return "sendBack";
        }
        throw new Refusal("请选择是否采纳答复。");
    }
}
