package org.bihuan.supervision.desk;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.bihuan.cases.OfficialNames;
import org.bihuan.cases.SupervisionOrder;
import org.bihuan.cases.SupervisionOrders;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The supervision orders of a case, with the task in Tasklist by which the office signs one or checks its reply. */
@Component
class OrderTasks {

    private static final Set<String> OF_THE_OFFICE = Set.of("userTask_issueOrder", "userTask_checkReply");

    private final SupervisionOrders orders;
    private final TaskService tasks;
    private final OfficialNames names;

    OrderTasks(SupervisionOrders orders, TaskService tasks, OfficialNames names) {
        this.orders = orders;
        this.tasks = tasks;
        this.names = names;
    }

    /**
     * An order.
     *
     * @param task address of the office's task in Tasklist; null while it is somebody else's turn, or nobody's
     * @param taskName what is to be done there; null without a task
     */
    record Order(
            String number,
            String unit,
            String basis,
            String stage,
            @Nullable String task,
            @Nullable String taskName) {}

    /** The newest first. */
    List<Order> of(UUID caseId) {
        return orders.about(caseId).stream().map(this::order).toList();
    }

    private Order order(SupervisionOrder order) {
        var task = tasks.createTaskQuery().processInstanceBusinessKey(order.id().toString()).list().stream()
                .filter(open -> OF_THE_OFFICE.contains(open.getTaskDefinitionKey()))
                .findFirst();
        return new Order(
                order.number(),
                names.unit(order.leadUnit()),
                order.basis(),
                order.stage().label(),
                task.map(open -> "/camunda/app/tasklist/default/#/?task=" + open.getId())
                        .orElse(null),
                task.map(Task::getName).orElse(null));
    }
}
