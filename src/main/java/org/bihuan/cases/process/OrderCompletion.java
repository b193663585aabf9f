package org.bihuan.cases.process;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.bihuan.cases.SupervisionOrders;
import org.bihuan.platform.engine.ProcessVariable;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.jspecify.annotations.Nullable;

/** A task of a supervision order: the unit that has to answer is the order's own. */
abstract class OrderCompletion extends Completion {

    final SupervisionOrders orders;

    OrderCompletion(SupervisionOrders orders) {
        this.orders = orders;
    }

    @Override
    protected Map<ProcessVariable<String>, @Nullable String> routingFacts(UUID subject, DelegateTask task) {
        var facts = new HashMap<ProcessVariable<String>, @Nullable String>();
        facts.put(ClosedLoopProcess.LEAD_UNIT, orders.byId(subject).leadUnit());
        return facts;
    }
}
