package org.bihuan.replay.projects;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.bihuan.deadlines.WorkCalendar;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;

/** What lies on the desks of those who have to do with projects. */
@Component
class OpenTasks {

    private static final String[] DIAGRAMS = {
        "projectSupervision", "projectTask", "dispatchMeeting", "resolution", "supervisionOrder"
    };

    private final TaskService tasks;
    private final RuntimeService runtime;
    /** A process keeps its business key, so each is asked for once. */
    private final Map<String, UUID> subjects = new HashMap<>();

    OpenTasks(TaskService tasks, RuntimeService runtime) {
        this.tasks = tasks;
        this.runtime = runtime;
    }

    /** All open tasks, the oldest first. */
    List<OpenTask> all() {
        var open = tasks.createTaskQuery()
                .processDefinitionKeyIn(DIAGRAMS)
                .orderByTaskCreateTime()
                .asc()
                .list();
        learn(open.stream().map(Task::getProcessInstanceId).collect(Collectors.toSet()));
        return open.stream().map(this::open).toList();
    }

    /** The open task of one kind of one matter. */
    Optional<OpenTask> of(UUID subject, String kind) {
        return tasks
                .createTaskQuery()
                .processInstanceBusinessKey(subject.toString())
                .taskDefinitionKey("userTask_" + kind)
                .list()
                .stream()
                .findFirst()
                .map(this::open);
    }

    private void learn(Set<String> processes) {
        subjects.keySet().retainAll(processes);
        processes.removeAll(subjects.keySet());
        if (!processes.isEmpty()) {
            runtime.createProcessInstanceQuery()
                    .processInstanceIds(processes)
                    .list()
                    .forEach(process -> subjects.put(process.getId(), UUID.fromString(process.getBusinessKey())));
        }
    }

    private OpenTask open(Task task) {
        return new OpenTask(
                task.getId(),
                task.getTaskDefinitionKey().replace("userTask_", ""),
                subjects.get(task.getProcessInstanceId()),
                WorkCalendar.dateOf(task.getCreateTime().toInstant()));
    }
}
