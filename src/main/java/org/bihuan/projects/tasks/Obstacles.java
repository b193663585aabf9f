package org.bihuan.projects.tasks;

import java.util.UUID;
import org.bihuan.cases.Refusal;
import org.bihuan.projects.Plans;
import org.bihuan.projects.ProjectFile;
import org.bihuan.projects.ProjectStep;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What obstacles (手续问题) do to a task: its clock becomes the department's, and when the way is clear the plan shifts by the
 * days that it cost. Whoever keeps the obstacles writes the row first, then calls.
 */
@Service
@Transactional
public class Obstacles {

    private final TaskFile file;
    private final TaskClocks clocks;
    private final Plans plans;
    private final ProjectFile projects;
    private final OpenObstacles obstacles;

    Obstacles(TaskFile file, TaskClocks clocks, Plans plans, ProjectFile projects, OpenObstacles obstacles) {
        this.file = file;
        this.clocks = clocks;
        this.plans = plans;
        this.projects = projects;
        this.obstacles = obstacles;
    }

    /**
     * A task can't go on because of a department.
     *
     * @param number of the obstacle
     * @throws Refusal unless the task is ready or runs, in a project that runs
     */
    public void blocked(UUID task, String number) {
        var blocked = file.open(task);
        blocked.at(TaskStage.READY, TaskStage.RUNNING);
        file.running(blocked);
        set(blocked, number);
    }

    /** A meeting has passed a resolution: once every obstacle of the task has one, the task's own clock stops. */
    public void resolving(UUID task) {
        set(file.open(task), "调度会已作出议定事项");
    }

    /**
     * An obstacle is gone. When it was the last, the plan shifts and the task's clock runs again; while another stands in
     * the way nothing moves but the clock.
     *
     * @param days working days on which the task stood still since it last was free, each counted once
     * @param why for the record and the plan's new version
     */
    public void unblocked(UUID task, int days, String why) {
        var freed = file.open(task);
        if (!obstacles.any(task) && freed.stage.open()) {
            plans.shift(freed.project, freed.code, days, why)
                    .ifPresent(plan -> projects.note(
                            freed.project,
                            "system",
                            ProjectStep.PLAN_SHIFTED,
                            "第" + plan.number() + "版，" + freed.code + "顺延" + days + "个工作日：" + why));
        }
        set(freed, why);
    }

    private void set(ProjectTask task, String why) {
        var row = plans.inForce(task.project).flatMap(plan -> plan.row(task.code));
        clocks.set(task, row, "system", why);
    }
}
