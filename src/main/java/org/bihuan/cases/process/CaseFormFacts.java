package org.bihuan.cases.process;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.bihuan.cases.SupervisionOrders;
import org.bihuan.platform.web.FormFacts;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;

/** What the forms show and offer: facts of the case or the order that a task is about, never process variables. */
@Component
class CaseFormFacts implements FormFacts {

    private final TaskService tasks;
    private final RuntimeService runtime;
    private final CaseFacts cases;
    private final OrderFacts orders;
    private final FormChoices choices;
    private final SupervisionOrders supervisionOrders;

    CaseFormFacts(
            TaskService tasks,
            RuntimeService runtime,
            CaseFacts cases,
            OrderFacts orders,
            FormChoices choices,
            SupervisionOrders supervisionOrders) {
        this.tasks = tasks;
        this.runtime = runtime;
        this.cases = cases;
        this.orders = orders;
        this.choices = choices;
        this.supervisionOrders = supervisionOrders;
    }

    /** Empty when the task is gone. The caller has checked that the official may see the task. */
    @Override
    public Map<String, Object> taskFacts(String taskId) {
        var task = tasks.createTaskQuery().taskId(taskId).singleResult();
        return task == null ? Map.of() : facts(task);
    }

    private Map<String, Object> facts(Task task) {
        var instance = runtime.createProcessInstanceQuery()
                .processInstanceId(task.getProcessInstanceId())
                .singleResult();
        var subject = UUID.fromString(instance.getBusinessKey());
        var facts = new HashMap<String, Object>();
        supervisionOrders
                .find(subject)
                .ifPresentOrElse(
                        order -> {
                            facts.putAll(cases.of(order.caseId()));
                            facts.putAll(orders.of(order));
                        },
                        () -> {
                            facts.putAll(cases.of(subject));
                            facts.putAll(choices.of(task.getTaskDefinitionKey(), subject));
                        });
        return facts;
    }

    @Override
    public Map<String, Object> startFacts(String processDefinitionKey) {
        return RegisterCaseProcess.KEY.equals(processDefinitionKey) ? choices.ofRegistration() : Map.of();
    }
}
