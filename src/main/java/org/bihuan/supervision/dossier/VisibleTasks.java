package org.bihuan.supervision.dossier;

import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;

/** The open tasks that an official finds in Tasklist: the engine itself is asked, with the official's rights. */
@Component
class VisibleTasks {

    private final TaskService tasks;
    private final RuntimeService runtime;
    private final IdentityService identities;

    VisibleTasks(TaskService tasks, RuntimeService runtime, IdentityService identities) {
        this.tasks = tasks;
        this.runtime = runtime;
        this.identities = identities;
    }

    /** A task; empty when there is none, or the official doesn't find it. */
    Optional<Task> find(String task, String official) {
        return as(
                official,
                () -> Optional.ofNullable(tasks.createTaskQuery().taskId(task).singleResult()));
    }

    /** The business key of the process that a task belongs to; empty when there is no process, or it has none. */
    Optional<String> businessKey(Task task) {
        return Optional.ofNullable(task.getProcessInstanceId())
                .map(process -> runtime.createProcessInstanceQuery()
                        .processInstanceId(process)
                        .singleResult())
                .map(ProcessInstance::getBusinessKey);
    }

    /** Whether an official finds a task of one of these subjects. */
    boolean any(Collection<UUID> subjects, String official) {
        var keys = subjects.stream().map(UUID::toString).toArray(String[]::new);
        return as(
                official,
                () -> tasks.createTaskQuery().processInstanceBusinessKeyIn(keys).count() > 0);
    }

    private <T> T as(String official, Supplier<T> question) {
        var groups = identities.createGroupQuery().groupMember(official).list().stream()
                .map(Group::getId)
                .toList();
        try {
            identities.setAuthentication(official, groups);
            return question.get();
        } finally {
            identities.clearAuthentication();
        }
    }
}
