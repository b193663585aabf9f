package org.bihuan.cases.assisting.process;

import java.util.Objects;
import java.util.UUID;
import org.bihuan.cases.assisting.PartProcess;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.variable.Variables;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Parts on the engine: messages find their instance by its business key, the part's id. */
@Component
class EnginePartProcess implements PartProcess {

    private final RuntimeService runtime;
    private final TaskService tasks;
    private final AuthorizationService authorizations;
    private final PartRouting routing;

    EnginePartProcess(
            RuntimeService runtime, TaskService tasks, AuthorizationService authorizations, PartRouting routing) {
        this.runtime = runtime;
        this.tasks = tasks;
        this.authorizations = authorizations;
        this.routing = routing;
    }

    @Override
    public void start(UUID partId) {
        var variables = Variables.createVariables();
        routing.of(partId).forEach((variable, value) -> variables.put(variable.name(), value));
        runtime.startProcessInstanceByKey(AssistCaseProcess.KEY, partId.toString(), variables);
    }

    @Override
    public void leadChanged(UUID partId) {
        var lead = routing.of(partId);
        tasks.createTaskQuery()
                .processInstanceBusinessKey(partId.toString())
                .taskDefinitionKey(AssistCaseProcess.CONFIRM_ANSWER)
                .list()
                .forEach(task -> handOver(
                        task.getId(), lead.get(AssistCaseProcess.LEAD_UNIT), lead.get(AssistCaseProcess.LEAD_HANDLER)));
    }

    /** The engine keeps the rights of a former candidate; they end here. */
    private void handOver(String task, @Nullable String unit, @Nullable String handler) {
        tasks.getIdentityLinksForTask(task).stream()
                .map(IdentityLink::getGroupId)
                .filter(Objects::nonNull)
                .forEach(group -> tasks.deleteCandidateGroup(task, group));
        authorizations
                .createAuthorizationQuery()
                .resourceType(Resources.TASK)
                .resourceId(task)
                .list()
                .forEach(right -> authorizations.deleteAuthorization(right.getId()));
        tasks.addCandidateGroup(task, unit);
        tasks.setAssignee(task, handler);
    }

    @Override
    public void withdrawn(UUID partId) {
        runtime.createMessageCorrelation(AssistCaseProcess.PART_WITHDRAWN)
                .processInstanceBusinessKey(partId.toString())
                .correlate();
    }
}
