package org.bihuan.projects.tasks.process;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bihuan.platform.engine.ProcessVariable;
import org.bihuan.projects.tasks.TaskProcess;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.task.IdentityLink;
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

    /**
     * The engine keeps the rights of those who had it; they end here. Who has it still keeps theirs: what is deleted and
     * given again in one go would be lost.
     */
    private void handOver(Task task, VariableMap now) {
        var id = task.getId();
        var theirs = theirs(task, now);
        var candidates = tasks.getIdentityLinksForTask(id).stream()
                .filter(link -> "candidate".equals(link.getType()))
                .toList();
        candidates.stream().filter(link -> !theirs.contains(who(link))).forEach(link -> remove(id, link));
        authorizations.createAuthorizationQuery().resourceType(Resources.TASK).resourceId(id).list().stream()
                .filter(right -> !theirs.contains(who(right)))
                .forEach(right -> authorizations.deleteAuthorization(right.getId()));
        var known = candidates.stream().map(EngineTaskProcess::who).collect(Collectors.toSet());
        give(task, now, known);
    }

    private void remove(String task, IdentityLink link) {
        if (link.getGroupId() == null) {
            tasks.deleteCandidateUser(task, link.getUserId());
        } else {
            tasks.deleteCandidateGroup(task, link.getGroupId());
        }
    }

    private static String who(IdentityLink link) {
        return link.getGroupId() == null ? link.getUserId() : link.getGroupId();
    }

    private static String who(Authorization right) {
        return right.getGroupId() == null ? right.getUserId() : right.getGroupId();
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
