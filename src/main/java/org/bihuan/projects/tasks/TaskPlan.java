package org.bihuan.projects.tasks;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.bihuan.cases.Refusal;
import org.bihuan.projects.Plan;
import org.bihuan.projects.PlanRow;
import org.bihuan.projects.Plans;
import org.bihuan.projects.ProjectFile;
import org.bihuan.projects.ProjectStep;
import org.bihuan.projects.Projects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lets the tasks of a project follow the plan in force: new ones, dropped ones, those that can begin, and all clocks. */
@Service
@Transactional
class TaskPlan {

    private static final String SYSTEM = "system";

    private final TaskRepository tasks;
    private final TaskFile file;
    private final TaskClocks clocks;
    private final TaskProcess process;
    private final Plans plans;
    private final Projects projects;
    private final ProjectFile days;

    TaskPlan(
            TaskRepository tasks,
            TaskFile file,
            TaskClocks clocks,
            TaskProcess process,
            Plans plans,
            Projects projects,
            ProjectFile days) {
        this.tasks = tasks;
        this.file = file;
        this.clocks = clocks;
        this.process = process;
        this.plans = plans;
        this.projects = projects;
        this.days = days;
    }

    /** Adds, withdraws, begins and dates whatever the plan in force says. */
    void follow(UUID project, String why) {
        days.lock(project);
        var rows = inForce(project).byCode();
        var known = byCode(project);
        rows.values().forEach(row -> take(project, row, known.get(row.code())));
        known.values().stream()
                .filter(task -> task.stage.open() && !rows.containsKey(task.code))
                .forEach(task -> withdraw(task, "计划已调整"));
        known.values().stream()
                .filter(task -> task.stage == TaskStage.READY && rows.containsKey(task.code))
                .filter(task -> !free(rows.get(task.code), known))
                .forEach(this::holdBack);
        goOn(project);
        inHand(project).forEach(task -> clocks.set(task, Optional.ofNullable(rows.get(task.code)), SYSTEM, why));
    }

    /** What the plan now puts behind other tasks, and hasn't begun, waits for them. */
    private void holdBack(ProjectTask task) {
        var held = file.step(task.id, SYSTEM, ProjectStep.TASK_HELD_BACK, null, ProjectTask::holdBack);
        clocks.set(held, Optional.empty(), SYSTEM, "须待前置任务验收");
        process.withdrawn(held.id);
    }

    /** Begins every task whose predecessors are accepted; with the last one accepted the project is done. */
    void goOn(UUID project) {
        days.lock(project);
        var plan = inForce(project);
        var known = byCode(project);
        if (plan.rows().stream().allMatch(row -> accepted(known, row.code()))) {
            projects.tasksDone(project);
        }
        plan.rows().stream()
                .filter(row -> known.get(row.code()).stage == TaskStage.WAITING)
                .filter(row -> free(row, known))
                .forEach(row -> begin(row, known.get(row.code())));
    }

    /** Lets the clocks of a suspended project stop. */
    void rest(UUID project, String why) {
        inHand(project).forEach(task -> clocks.set(task, Optional.empty(), SYSTEM, why));
    }

    /** Gives what is in hand to the present 1+1+1. */
    void handOver(UUID project) {
        inHand(project).forEach(task -> process.handOver(task.id));
    }

    /** Withdraws everything that isn't done. */
    void withdrawAll(UUID project, String why) {
        byCode(project).values().stream().filter(task -> task.stage.open()).forEach(task -> withdraw(task, why));
    }

    private void take(UUID project, PlanRow row, @Nullable ProjectTask known) {
        var unit = row.task().ownerUnit();
        if (known == null) {
            file.save(ProjectTask.planned(project, row.code(), unit));
            return;
        }
        var inHand = known.stage.inHand();
        var others = known.stage.open() && !known.unit.equals(unit);
        var again = known.stage == TaskStage.WITHDRAWN;
        if (again) {
            known.restore();
        }
        if (others) {
            known.giveTo(unit);
        }
        if (again || others) {
            file.save(known);
        }
        if (inHand && others) {
            process.handOver(known.id);
        }
    }

    private void begin(PlanRow row, ProjectTask task) {
        var ready = file.step(
                task.id, SYSTEM, ProjectStep.TASK_READY, row.task().name(), waiting -> waiting.becomeReady(days.now()));
        clocks.set(ready, Optional.of(row), SYSTEM, "前置任务已全部验收");
        process.start(ready.id);
    }

    private void withdraw(ProjectTask task, String why) {
        var inHand = task.stage.inHand();
        var withdrawn = file.step(task.id, SYSTEM, ProjectStep.TASK_WITHDRAWN, why, dropped -> dropped.withdraw(why));
        clocks.set(withdrawn, Optional.empty(), SYSTEM, why);
        if (inHand) {
            process.withdrawn(task.id);
        }
    }

    private Plan inForce(UUID project) {
        return plans.inForce(project).orElseThrow(() -> new Refusal("项目还没有批准的计划，不能启动任务。"));
    }

    private Map<String, ProjectTask> byCode(UUID project) {
        return tasks.findByProjectOrderByCode(project).stream()
                .collect(Collectors.toMap(task -> task.code, Function.identity()));
    }

    private List<ProjectTask> inHand(UUID project) {
        return tasks.findByProjectOrderByCode(project).stream()
                .filter(task -> task.stage.inHand())
                .toList();
    }

    private static boolean free(PlanRow row, Map<String, ProjectTask> known) {
        return row.task().predecessors().stream().allMatch(code -> accepted(known, code));
    }

    private static boolean accepted(Map<String, ProjectTask> known, String code) {
        var task = known.get(code);
        return task != null && task.stage == TaskStage.ACCEPTED;
    }
}
