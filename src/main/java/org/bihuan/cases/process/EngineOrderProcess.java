package org.bihuan.cases.process;

import java.util.UUID;
import org.bihuan.cases.OrderProcess;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.variable.Variables;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Supervision orders on the engine; the business key is the order's id. */
@Component
class EngineOrderProcess implements OrderProcess {

    private final RuntimeService runtime;
    private final TaskService tasks;

    EngineOrderProcess(RuntimeService runtime, TaskService tasks) {
        this.runtime = runtime;
        this.tasks = tasks;
    }

    @Override
    public void start(UUID orderId, String leadUnit) {
        var variables = Variables.putValue(SupervisionOrderProcess.LEAD_UNIT.name(), leadUnit);
        runtime.startProcessInstanceByKey(SupervisionOrderProcess.KEY, orderId.toString(), variables);
    }

    @Override
    public void climbs(UUID orderId, @Nullable String leader) {
        if (leader != null) {
            tasks.createTaskQuery()
                    .processInstanceBusinessKey(orderId.toString())
                    .taskDefinitionKey(SupervisionOrderProcess.ISSUE_ORDER)
                    .list()
                    .forEach(task -> tasks.addCandidateUser(task.getId(), leader));
        }
    }
}
