package org.bihuan.projects.tasks;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.bihuan.cases.Escalation;
import org.bihuan.cases.MatterClock;
import org.bihuan.cases.TimeLimits;
import org.bihuan.deadlines.ClockKind;
import org.bihuan.deadlines.LimitClock;
import org.bihuan.deadlines.WorkCalendar;
import org.bihuan.deadlines.store.Clocks;
import org.bihuan.projects.PlanRow;
import org.bihuan.projects.ProjectFile;
import org.bihuan.projects.ProjectStage;
import org.bihuan.projects.ProjectViews;
import org.springframework.stereotype.Component;

/**
 * The one clock of a task: until its latest start, then until its latest finish; while a department stands in its way that
 * department's; none while a resolution, which has its own, is to clear the way, or the project is suspended.
 */
@Component
class TaskClocks {

    private final MatterClock clock;
    private final Clocks clocks;
    private final TimeLimits limits;
    private final Escalation escalation;
    private final ProjectFile file;
    private final ProjectViews projects;
    private final OpenObstacles obstacles;

    TaskClocks(
            MatterClock clock,
            Clocks clocks,
            TimeLimits limits,
            Escalation escalation,
            ProjectFile file,
            ProjectViews projects,
            OpenObstacles obstacles) {
        this.clock = clock;
        this.clocks = clocks;
        this.limits = limits;
        this.escalation = escalation;
        this.file = file;
        this.projects = projects;
        this.obstacles = obstacles;
    }

    /** What is promised now: a kind, and the day of a dated one. */
    private record Promise(ClockKind kind, Optional<LocalDate> day) {}

    /** Lets the clock be what the facts say; one that is right already runs on untouched. */
    void set(ProjectTask task, Optional<PlanRow> row, String actor, String why) {
        var promised = promised(task, row);
        var running = clocks.running(task.id);
        if (promised.isEmpty()) {
            escalation.climb(task.id);
            clock.stop(task.id, actor, why);
        } else if (running.isEmpty()) {
            start(task.id, promised.get(), actor, why);
        } else if (running.get().kind() != promised.get().kind() || moved(task, promised.get(), running.get())) {
            escalation.climb(task.id);
            clock.stop(task.id, actor, why);
            start(task.id, promised.get(), actor, why);
        }
    }

    private void start(UUID task, Promise promised, String actor, String why) {
        var kind = promised.kind();
        var day = promised.day();
        if (day.isEmpty()) {
            clock.start(task, kind, limits.limit(kind), actor, why);
        } else if (day.get().isAfter(file.today())) {
            clock.start(task, kind, file.until(day.get()), actor, why);
        } else {
            clock.startDue(task, kind, day.get(), actor, why);
        }
    }

    private Optional<Promise> promised(ProjectTask task, Optional<PlanRow> row) {
        if (!task.stage.inHand()
                || projects.of(task.project).stage() != ProjectStage.RUNNING
                || (obstacles.any(task.id) && !obstacles.unresolved(task.id))) {
            return Optional.empty();
        }
        if (obstacles.unresolved(task.id)) {
            return Optional.of(new Promise(ClockKind.BLOCKED, Optional.empty()));
        }
        return row.map(planned -> task.stage == TaskStage.READY
                ? dated(ClockKind.WORK_START, planned.latestStart(), planned.earliestStart())
                : dated(ClockKind.WORK_FINISH, planned.latestFinish(), planned.earliestFinish()));
    }

    /** A shifted plan may lie behind what the required finish allows. */
    private static Promise dated(ClockKind kind, LocalDate latest, LocalDate planned) {
        return new Promise(kind, Optional.of(latest.isBefore(planned) ? planned : latest));
    }

    /**
     * Whether the plan names another day than the clock has, or another department stands in the way than the one whose
     * clock it is; a day that is over gives nobody new time.
     */
    private boolean moved(ProjectTask task, Promise promised, LimitClock running) {
        if (promised.kind() == ClockKind.BLOCKED) {
            return obstacles.raisedAfter(task.id, running.startedAt());
        }
        var due = clocks.due(task.id).orElseThrow().at();
        var lastDay = WorkCalendar.dateOf(due.minusNanos(1));
        return promised.day()
                .filter(day -> day.isAfter(file.today()) && !day.equals(lastDay))
                .isPresent();
    }
}
