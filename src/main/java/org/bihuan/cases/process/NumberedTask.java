package org.bihuan.cases.process;

import java.util.UUID;
import org.bihuan.cases.CaseViews;
import org.bihuan.cases.SupervisionOrder;
import org.bihuan.cases.SupervisionOrders;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;

/** Puts the number of the case or the order behind a task's name, so that lists tell tasks apart. */
@Component
class NumberedTask implements TaskListener {

    private final CaseViews cases;
    private final SupervisionOrders orders;

    NumberedTask(CaseViews cases, SupervisionOrders orders) {
        this.cases = cases;
        this.orders = orders;
    }

    @Override
    public void notify(DelegateTask task) {
        var subject = UUID.fromString(task.getExecution().getProcessBusinessKey());
        var isOrder = task.getProcessDefinitionId().startsWith(SupervisionOrderProcess.KEY + ":");
        var number = isOrder
                ? orders.find(subject).map(SupervisionOrder::number).orElseThrow()
                : cases.of(subject).number();
        task.setName(task.getName() + " " + number);
    }
}
