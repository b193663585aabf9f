package org.bihuan.cases.process;

import java.util.UUID;
import org.bihuan.cases.Escalation;
import org.bihuan.cases.SupervisionOrders;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 回复督办单: the unit's leader answers. */
@Component
class AnswerOrderCompleted extends OrderCompletion {

    private final Escalation escalation;

    AnswerOrderCompleted(SupervisionOrders orders, Escalation escalation) {
        super(orders);
        this.escalation = escalation;
    }

    @Override
    protected @Nullable String complete(UUID subject, Submitted form, String actor, DelegateTask task) {
        escalation.climb(subject);
        orders.answer(subject, form.textOrEmpty("reply"), actor);
        return null;
    }
}
