package org.bihuan.supervision.urgency;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.task.TaskQuery;
import org.springframework.stereotype.Component;

/** The open tasks that an official finds in Tasklist: the engine itself is asked, with the official's rights. */
@Component
public class VisibleTasks {

    private final TaskService tasks;
    private final RuntimeService runtime;
    private final IdentityService identities;

    VisibleTasks(TaskService tasks, RuntimeService runtime, IdentityService identities) {
        this.tasks = tasks;
        this.runtime = runtime;
        this.identities = identities;
    }

    /** A task; empty when there is none, or the official doesn't find it. */
    public Optional<Task> find(String task, String official) {
        return as(
                official,
                () -> Optional.ofNullable(tasks.createTaskQuery().taskId(task).singleResult()));
    }

    /** The business key of the process that a task belongs to; empty when there is no process, or it has none. */
    public Optional<String> businessKey(Task task) {
        return Optional.ofNullable(task.getProcessInstanceId())
                .map(process -> runtime.createProcessInstanceQuery()
                        .processInstanceId(process)
                        .singleResult())
                .map(ProcessInstance::getBusinessKey);
    }

    /** Whether an official finds a task of one of these subjects. */
    public boolean any(Collection<UUID> subjects, String official) {
        var keys = subjects.stream().map(UUID::toString).toArray(String[]::new);
        return as(
                official,
                () -> tasks.createTaskQuery().processInstanceBusinessKeyIn(keys).count() > 0);
    }

    /** Those of these tasks that an official finds. */
    List<String> among(Collection<String> asked, String official) {
        return as(official, () -> ids(tasks.createTaskQuery().taskIdIn(asked.toArray(String[]::new))));
    }

    /** The tasks that an official has taken on, and those that wait for somebody like them. */
    List<String> toDo(String official) {
        return as(
                official,
                () -> ids(tasks.createTaskQuery()
                        .or()
                        .taskAssignee(official)
                        .taskCandidateUser(official)
                        .endOr()));
    }

    private static List<String> ids(TaskQuery query) {
        return query.list().stream().map(Task::getId).toList();
    }

    /** Asks or acts with the rights of an official. */
    <T> T as(String official, Supplier<T> question) {
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
