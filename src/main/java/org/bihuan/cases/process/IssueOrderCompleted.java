package org.bihuan.cases.process;

import java.util.UUID;
import org.bihuan.cases.Refusal;
import org.bihuan.cases.SupervisionOrders;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;

/** 签发督办单: signed and issued, or found unnecessary. */
@Component
class IssueOrderCompleted extends OrderCompletion {

    IssueOrderCompleted(SupervisionOrders orders) {
        super(orders);
    }

    @Override
    protected String complete(UUID subject, Submitted form, String actor, DelegateTask task) {
        if ("issue".equals(form.text("decision"))) {
            orders.issue(subject, form.textOrEmpty("matter"), form.text("basis"), form.number("replyWithin"), actor);
            return "issue";
        }
        if ("discard".equals(form.text("decision"))) {
            orders.discard(subject, form.textOrEmpty("reason"), actor);
            return "discard";
        }
        throw new Refusal("请选择是否签发。");
    }
}
