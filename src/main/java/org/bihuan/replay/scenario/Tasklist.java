package org.bihuan.replay.scenario;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.bihuan.cases.Refusal;
import org.bihuan.deadlines.ClockRefused;
import org.bihuan.organization.Official;
import org.bihuan.replay.simulation.Robot;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.engine.task.Task;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.stereotype.Component;

/** What officials do in Tasklist, with their permissions: look at a form, complete a task, start a process. */
@Component
class Tasklist {

    private final Desk desk;
    private final OpenForms forms;
    private final Robot robot;
    private final TaskService tasks;
    private final RuntimeService runtime;
    private final RepositoryService repository;

    Tasklist(
            Desk desk,
            OpenForms forms,
            Robot robot,
            TaskService tasks,
            RuntimeService runtime,
            RepositoryService repository) {
        this.desk = desk;
        this.forms = forms;
        this.robot = robot;
        this.tasks = tasks;
        this.runtime = runtime;
        this.repository = repository;
    }

    /** The process that is started under this name; empty when it is the name of a task. */
    Optional<ProcessDefinition> startable(String written) {
        return repository.createProcessDefinitionQuery().latestVersion().startableInTasklist().list().stream()
                .filter(process -> List.of(process.getName(), process.getKey()).contains(written))
                .findFirst();
    }

    /** Opens the form that starts a process. */
    OpenForm startForm(Official official, ProcessDefinition process) {
        return as(official, () -> forms.ofStart(process));
    }

    /** Opens the form of a task. */
    OpenForm form(Official official, Task task) {
        var facts = forms.facts(task, official.id());
        return as(official, () -> forms.of(task, facts));
    }

    void start(Official official, ProcessDefinition process, Map<String, Object> form) {
        as(official, () -> runtime.startProcessInstanceById(process.getId(), form));
    }

    void complete(Official official, Task task, Map<String, Object> form) {
        as(official, () -> {
            tasks.complete(task.getId(), form);
            return task;
        });
    }

    /**
     * The open task of a case with this name.
     *
     * @param nth which of several, the oldest is 1; 0 when there should be only one
     * @throws NotDone when there is none that the official sees
     */
    Task task(Official official, Part name, String number, int nth) {
        var seen = called(name, desk.seenBy(official, number));
        if (seen.isEmpty()) {
            throw new NotDone(
                    called(name, desk.of(number)).isEmpty()
                            ? "现在没有待办“" + name.text() + "”"
                            : "看不到待办“" + name.text() + "”");
        }
        if (nth > seen.size() || (nth == 0 && seen.size() > 1)) {
            throw name.wrong("看得到" + seen.size() + "项“" + name.text() + "”，请用“第几个”写明是哪一项");
        }
        return seen.get(Math.max(nth, 1) - 1);
    }

    private static List<Task> called(Part name, List<Task> tasks) {
        return tasks.stream().filter(task -> Desk.isCalled(task, name.text())).toList();
    }

    private <T> T as(Official official, Supplier<T> deed) {
        var done = new AtomicReference<T>();
        try {
            robot.as(official.id(), () -> done.set(deed.get()));
            return done.get();
        } catch (AuthorizationException e) {
            throw new NotDone("无权办理");
        } catch (RuntimeException e) {
            var cause = NestedExceptionUtils.getMostSpecificCause(e);
            if (cause instanceof Refusal || cause instanceof ClockRefused) {
                throw new NotDone(cause.getMessage());
            }
            throw e;
        }
    }
}
