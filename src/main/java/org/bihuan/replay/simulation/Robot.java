package org.bihuan.replay.simulation;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.identity.Group;
import org.springframework.stereotype.Component;

/** Does what officials do, signed in as they are, so that every permission is asked for. */
@Component
public class Robot {

    private final TaskService tasks;
    private final IdentityService identity;
    private final Map<String, List<String>> groups = new ConcurrentHashMap<>();

    Robot(TaskService tasks, IdentityService identity) {
        this.tasks = tasks;
        this.identity = identity;
    }

    /**
     * Completes the one open task of this kind.
     *
     * @param subject a case or something else that has a process
     * @param task the task's id in the diagram
     * @throws IllegalStateException when no such task is open
     */
    public void complete(UUID subject, String task, String official, Map<String, Object> form) {
        complete(List.of(subject), task, official, form);
    }

    /** The same for whichever of several subjects has it; where several units have such a task, the official's own. */
    public void complete(List<UUID> subjects, String task, String official, Map<String, Object> form) {
        var query = tasks.createTaskQuery()
                .processInstanceBusinessKeyIn(
                        subjects.stream().map(UUID::toString).toArray(String[]::new))
                .taskDefinitionKey(task);
        var open = query.list();
        if (open.isEmpty()) {
            throw new IllegalStateException("no open " + task + " of " + subjects);
        }
        as(official, () -> {
            var own = open.size() == 1 ? open.get(0) : query.singleResult();
            tasks.complete(own.getId(), form);
        });
    }

    /** Completes an open task that is known already. */
    public void complete(String task, String official, Map<String, Object> form) {
        as(official, () -> tasks.complete(task, form));
    }

    /** Does something on behalf of an official. */
    public void as(String official, Runnable deed) {
        identity.setAuthentication(official, groups.computeIfAbsent(official, this::groupsOf));
        try {
            deed.run();
        } finally {
            identity.clearAuthentication();
        }
    }

    private List<String> groupsOf(String official) {
        return identity.createGroupQuery().groupMember(official).list().stream()
                .map(Group::getId)
                .toList();
    }
}
