package org.bihuan.replay.projects;

import java.util.HashMap;
import org.bihuan.projects.ProjectStage;
import org.bihuan.projects.ProjectView;
import org.bihuan.replay.projects.Hindrances.Hindrance;
import org.bihuan.replay.simulation.Robot;
import org.camunda.bpm.engine.RuntimeService;

/** Departments that stand in the way of tasks, as the staff members report it. */
class Obstructions {

    private final Cast cast;
    private final Chance chance;
    private final Occasions occasions;
    private final Pacing pacing;
    private final Robot robot;
    private final RuntimeService runtime;

    Obstructions(Cast cast, Chance chance, Occasions occasions, Pacing pacing, Robot robot, RuntimeService runtime) {
        this.cast = cast;
        this.chance = chance;
        this.occasions = occasions;
        this.pacing = pacing;
        this.robot = robot;
        this.runtime = runtime;
    }

    /** A task that has begun may turn out to be blocked, each once; whether any has. */
    boolean raise(Standing now, LeftOpen leftOpen) {
        var raised = now.tasks().values().stream()
                .filter(task -> task.running() && !task.blocked() && !leftOpen.isKept(task.id()))
                .filter(task -> pacing.share(task, now) > 0.3)
                .filter(task -> now.projects().get(task.project()).stage() == ProjectStage.RUNNING)
                .filter(task -> raises(task, now.projects().get(task.project()), now))
                .toList();
        return !raised.isEmpty();
    }

    private boolean raises(TaskFact task, ProjectView project, Standing now) {
        var possible = Hindrances.of(task, project);
        var number = project.code() + "-" + task.code();
        if (possible.isEmpty()
                || !occasions.first("blocker", number)
                || !chance.happens(cast.temper(project.code()).hindrance, number, "blocker")) {
            return false;
        }
        raise(task, project, chance.one(possible, number, "hindrance"), now);
        return true;
    }

    private void raise(TaskFact task, ProjectView project, Hindrance hindrance, Standing now) {
        var form = new HashMap<String, Object>();
        form.put("task", task.id().toString());
        form.put("department", hindrance.department());
        form.put("matter", hindrance.matter());
        form.put("since", now.today().toString());
        if (!hindrance.permit().isEmpty()) {
            form.put("permit", hindrance.permit());
        }
        robot.as(project.staff(), () -> runtime.startProcessInstanceByKey("raiseBlocker", form));
    }
}
