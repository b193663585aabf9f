package org.bihuan.projects.tasks.process;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.bihuan.platform.engine.ProcessVariable;
import org.bihuan.projects.tasks.TaskProcess;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.Variables;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Project tasks on the engine: messages find their instance by its business key, the task's id. */
@Component
class EngineTaskProcess implements TaskProcess {

    private final RuntimeService runtime;
    private final TaskService tasks;
    private final AuthorizationService authorizations;
    private final TaskRouting routing;

    EngineTaskProcess(
            RuntimeService runtime, TaskService tasks, AuthorizationService authorizations, TaskRouting routing) {
        this.runtime = runtime;
        this.tasks = tasks;
        this.authorizations = authorizations;
        this.routing = routing;
    }

    @Override
    public void start(UUID task) {
        runtime.startProcessInstanceByKey(ProjectTaskProcess.KEY, task.toString(), variables(task));
    }

    @Override
    public void handOver(UUID task) {
        var now = variables(task);
        runtime.createProcessInstanceQuery().processInstanceBusinessKey(task.toString()).list().stream()
                .forEach(instance -> runtime.setVariables(instance.getId(), now));
        tasks.createTaskQuery()
                .processInstanceBusinessKey(task.toString())
                .list()
                .forEach(open -> handOver(open, now));
    }

    /** The engine keeps the rights of those who had it; they end here. */
    private void handOver(Task task, VariableMap now) {
        var id = task.getId();
        tasks.getIdentityLinksForTask(id).forEach(link -> {
            if ("candidate".equals(link.getType()) && link.getGroupId() != null) {
                tasks.deleteCandidateGroup(id, link.getGroupId());
            } else if ("candidate".equals(link.getType())) {
                tasks.deleteCandidateUser(id, link.getUserId());
            }
        });
        authorizations
                .createAuthorizationQuery()
                .resourceType(Resources.TASK)
                .resourceId(id)
                .list()
                .forEach(right -> authorizations.deleteAuthorization(right.getId()));
        give(task, now);
    }

    private void give(Task task, VariableMap now) {
        var id = task.getId();
        switch (task.getTaskDefinitionKey()) {
            case ProjectTaskProcess.START_TASK -> tasks.addCandidateGroup(id, text(now, ProjectTaskProcess.OWNER_UNIT));
            case ProjectTaskProcess.CARRY_OUT_TASK -> {
                tasks.addCandidateGroup(id, text(now, ProjectTaskProcess.OWNER_UNIT));
                tasks.setAssignee(id, text(now, ProjectTaskProcess.HANDLER));
            }
            case ProjectTaskProcess.REPORT_PROGRESS -> tasks.setAssignee(id, text(now, ProjectTaskProcess.STAFF));
            default -> {
                tasks.setAssignee(id, null);
                heads(now).forEach(head -> tasks.addCandidateUser(id, head));
            }
        }
    }

    private static List<String> heads(VariableMap now) {
        return Stream.ofNullable(text(now, ProjectTaskProcess.SECTION_HEADS))
                .flatMap(heads -> Arrays.stream(heads.split(",")))
                .toList();
    }

    private static @Nullable String text(VariableMap now, ProcessVariable<String> variable) {
        return now.getValue(variable.name(), String.class);
    }

    @Override
    public void withdrawn(UUID task) {
        runtime.createMessageCorrelation(ProjectTaskProcess.TASK_WITHDRAWN)
                .processInstanceBusinessKey(task.toString())
                .correlate();
    }

    private VariableMap variables(UUID task) {
        var variables = Variables.createVariables();
        routing.of(task).forEach((variable, value) -> variables.put(variable.name(), value));
        return variables;
    }
}
