package org.bihuan.cases.process;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.bihuan.deadlines.store.ClockMoved;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.persistence.entity.TimerEntity;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.Task;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Keeps engine timers and task dates with the clocks: when a clock moves, they move in the same transaction. */
@Component
class ClockTimers {

    private static final Set<String> RUNG_EVENTS = Set.of(ClosedLoopProcess.FIRST_RUNG, ClosedLoopProcess.NEXT_RUNG);

    private final RuntimeService runtime;
    private final ManagementService management;
    private final TaskService tasks;
    private final ProcessEngineConfigurationImpl engine;
    private final LadderTimer timer;

    ClockTimers(
            RuntimeService runtime,
            ManagementService management,
            TaskService tasks,
            ProcessEngineConfigurationImpl engine,
            LadderTimer timer) {
        this.runtime = runtime;
        this.management = management;
        this.tasks = tasks;
        this.engine = engine;
        this.timer = timer;
    }

    @EventListener
    void on(ClockMoved moved) {
        var timers = rungTimers(moved.subject());
        if (!timers.isEmpty()) {
            var due = timer.next(moved.subject());
            timers.forEach(job -> management.setJobDuedate(job, due));
        }
        moveTasks(moved.subject());
    }

    private void moveTasks(UUID subject) {
        var timed = tasks.createTaskQuery().processInstanceBusinessKey(subject.toString()).list().stream()
                .filter(this::isTimed)
                .toList();
        if (!timed.isEmpty()) {
            var due = timer.due(subject);
            timed.forEach(task -> {
                task.setDueDate(due);
                tasks.saveTask(task);
            });
        }
    }

    /** Whether the diagram takes the task's due date from the clock. */
    private boolean isTimed(Task task) {
        var due = engine.getCommandExecutorTxRequired()
                .execute(context -> engine.getDeploymentCache()
                        .findDeployedProcessDefinitionById(task.getProcessDefinitionId())
                        .getTaskDefinitions()
                        .get(task.getTaskDefinitionKey())
                        .getDueDateExpression());
        return due != null && due.getExpressionText().contains("ladderTimer.due(");
    }

    /** A timer that this transaction has just made is not in the database yet: it is found in the engine's cache. */
    private List<String> rungTimers(UUID subject) {
        var made = justMade(subject);
        return made.isEmpty() ? stored(subject) : made;
    }

    private static List<String> justMade(UUID subject) {
        var command = Context.getCommandContext();
        if (command == null) {
            return List.of();
        }
        var entities = command.getDbEntityManager();
        return entities.getCachedEntitiesByType(TimerEntity.class).stream()
                .filter(job -> !entities.isDeleted(job) && RUNG_EVENTS.contains(job.getActivityId()))
                .filter(job -> subject.toString().equals(job.getExecution().getProcessBusinessKey()))
                .map(TimerEntity::getId)
                .toList();
    }

    private List<String> stored(UUID subject) {
        return runtime.createProcessInstanceQuery().processInstanceBusinessKey(subject.toString()).list().stream()
                .flatMap(instance -> RUNG_EVENTS.stream().flatMap(event -> waiting(instance.getId(), event)))
                .toList();
    }

    private Stream<String> waiting(String instance, String event) {
        return management.createJobQuery().processInstanceId(instance).activityId(event).list().stream()
                .map(Job::getId);
    }
}
