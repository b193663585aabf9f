package org.bihuan.replay.scenario;

import java.util.ArrayList;
import java.util.List;
import org.bihuan.organization.Official;
import org.bihuan.platform.web.FormFacts;
import org.bihuan.replay.simulation.Robot;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;

/**
 * The open tasks of a case, whatever process they belong to: those whose forms show the case's number. Each official sees
 * those that the engine lets them see.
 */
@Component
class Desk {

    private static final String NUMBER = "caseNumber";

    private final TaskService tasks;
    private final List<FormFacts> facts;
    private final Robot robot;

    Desk(TaskService tasks, List<FormFacts> facts, Robot robot) {
        this.tasks = tasks;
        this.facts = facts;
        this.robot = robot;
    }

    /** All open tasks of a case, the oldest first. */
    List<Task> of(String number) {
        return tasks.createTaskQuery().orderByTaskCreateTime().asc().list().stream()
                .filter(task -> facts.stream()
                        .anyMatch(source ->
                                number.equals(source.taskFacts(task.getId(), "").get(NUMBER))))
                .toList();
    }

    /** Those of them that an official sees. */
    List<Task> seenBy(Official official, String number) {
        var visible = new ArrayList<String>();
        robot.as(official.id(), () -> tasks.createTaskQuery().list().forEach(task -> visible.add(task.getId())));
        return of(number).stream()
                .filter(task -> visible.contains(task.getId()))
                .toList();
    }

    /** The name of a task without the number behind it. */
    static String name(Task task) {
        var name = task.getName();
        int number = name.lastIndexOf(' ');
        return number < 0 ? name : name.substring(0, number);
    }

    /** Whether a story means this task: by its name or by its id in the diagram. */
    static boolean isCalled(Task task, String written) {
        var id = task.getTaskDefinitionKey();
        return List.of(name(task), id, id.replace("userTask_", "")).contains(written);
    }
}
