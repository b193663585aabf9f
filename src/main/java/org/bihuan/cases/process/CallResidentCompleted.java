package org.bihuan.cases.process;

import java.util.UUID;
import org.bihuan.cases.CallbackAnswer;
import org.bihuan.cases.Callbacks;
import org.bihuan.cases.CaseViews;
import org.bihuan.cases.Rating;
import org.bihuan.cases.Refusal;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;

/** 回访群众: one attempt to reach the resident. */
@Component
class CallResidentCompleted extends Completion {

    private final Callbacks callbacks;

    CallResidentCompleted(CaseViews views, Callbacks callbacks) {
        super(views);
        this.callbacks = callbacks;
    }

    @Override
    String complete(UUID subject, Submitted form, String actor, DelegateTask task) {
        var id = UUID.fromString(CallbackProcess.CALLBACK_ID.get(task));
        var reached = form.yesNo("reached");
        if (reached == null) {
            throw new Refusal("请选择是否联系上群众。");
        }
        var comment = form.text("comment");
        var answer = reached
                ? new CallbackAnswer(
                        true, form.yesNo("solved"), form.choiceIfAny(Rating.class, "rating", "满意程度"), comment)
                : CallbackAnswer.notReached(comment);
        return callbacks.attempt(id, answer, actor).decision();
    }
}
