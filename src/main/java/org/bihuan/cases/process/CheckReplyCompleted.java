package org.bihuan.cases.process;

import java.util.UUID;
import org.bihuan.cases.Refusal;
import org.bihuan.cases.SupervisionOrders;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;

/** 核查销号: the supervision office closes the order, or sends the reply back. */
@Component
class CheckReplyCompleted extends OrderCompletion {

    CheckReplyCompleted(SupervisionOrders orders) {
        super(orders);
    }

    @Override
    protected String complete(UUID subject, Submitted form, String actor, DelegateTask task) {
        if ("settle".equals(form.text("decision"))) {
            orders.settle(subject, form.text("reason"), actor);
            return "settle";
        }
        if ("sendBack".equals(form.text("decision"))) {
            orders.sendBack(subject, form.textOrEmpty("reason"), actor);
            return "sendBack";
        }
        throw new Refusal("请选择是否同意销号。");
    }
}
