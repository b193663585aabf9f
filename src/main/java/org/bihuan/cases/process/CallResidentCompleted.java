package org.bihuan.cases.process;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.bihuan.cases.CallbackAnswer;
import org.bihuan.cases.Callbacks;
import org.bihuan.cases.Rating;
import org.bihuan.cases.Refusal;
import org.bihuan.platform.engine.ProcessVariable;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 回访群众: one attempt to reach the resident. */
@Component
class CallResidentCompleted extends Completion {

    private final Callbacks callbacks;
    private final CallbackWindow window;

    CallResidentCompleted(Callbacks callbacks, CallbackWindow window) {
        this.callbacks = callbacks;
        this.window = window;
    }

    @Override
    protected String complete(UUID subject, Submitted form, String actor, DelegateTask task) {
        var reached = form.yesNo("reached");
        if (reached == null) {
            throw new Refusal("请选择是否联系上群众。");
        }
        var comment = form.text("comment");
        var answer = reached
                ? new CallbackAnswer(
                        true, form.yesNo("solved"), form.choiceIfAny(Rating.class, "rating", "满意程度"), comment)
                : CallbackAnswer.notReached(comment);
        return callbacks
                .attempt(window.current(task.getExecution()), answer, actor)
                .decision();
    }

    @Override
    protected Map<ProcessVariable<String>, @Nullable String> routingFacts(UUID subject, DelegateTask task) {
        var facts = new HashMap<ProcessVariable<String>, @Nullable String>();
        facts.put(
                CallbackProcess.CALLBACK_ID, window.current(task.getExecution()).toString());
        return facts;
    }
}
