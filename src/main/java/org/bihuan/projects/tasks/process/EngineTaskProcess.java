package org.bihuan.projects.tasks.process;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.bihuan.cases.process.TaskRights;
import org.bihuan.platform.engine.ProcessVariable;
import org.bihuan.projects.tasks.TaskProcess;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
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
    private final TaskRights rights;
    private final TaskRouting routing;

    EngineTaskProcess(RuntimeService runtime, TaskService tasks, TaskRights rights, TaskRouting routing) {
        this.runtime = runtime;
        this.tasks = tasks;
        this.rights = rights;
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

    private void handOver(Task task, VariableMap now) {
        give(task, now, rights.leaveTo(task.getId(), theirs(task, now)));
    }

    private static List<String> theirs(Task task, VariableMap now) {
        return switch (task.getTaskDefinitionKey()) {
            case ProjectTaskProcess.START_TASK ->
                Stream.ofNullable(text(now, ProjectTaskProcess.OWNER_UNIT)).toList();
            case ProjectTaskProcess.CARRY_OUT_TASK ->
                Stream.of(text(now, ProjectTaskProcess.OWNER_UNIT), text(now, ProjectTaskProcess.HANDLER))
                        .filter(Objects::nonNull)
                        .toList();
            case ProjectTaskProcess.REPORT_PROGRESS ->
                Stream.ofNullable(text(now, ProjectTaskProcess.STAFF)).toList();
            default -> heads(now);
        };
    }

    private void give(Task task, VariableMap now, Set<String> known) {
        var id = task.getId();
        var unit = text(now, ProjectTaskProcess.OWNER_UNIT);
        switch (task.getTaskDefinitionKey()) {
            case ProjectTaskProcess.START_TASK -> addGroup(id, unit, known);
            case ProjectTaskProcess.CARRY_OUT_TASK -> {
                addGroup(id, unit, known);
                tasks.setAssignee(id, text(now, ProjectTaskProcess.HANDLER));
            }
            case ProjectTaskProcess.REPORT_PROGRESS -> tasks.setAssignee(id, text(now, ProjectTaskProcess.STAFF));
            default -> {
                tasks.setAssignee(id, null);
                heads(now).stream()
                        .filter(head -> !known.contains(head))
                        .forEach(head -> tasks.addCandidateUser(id, head));
            }
        }
    }

    private void addGroup(String task, @Nullable String unit, Set<String> known) {
        if (!known.contains(unit)) {
            tasks.addCandidateGroup(task, unit);
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
