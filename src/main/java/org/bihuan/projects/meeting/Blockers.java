package org.bihuan.projects.meeting;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.bihuan.cases.Matter;
import org.bihuan.cases.Notices;
import org.bihuan.cases.Refusal;
import org.bihuan.cases.Texts;
import org.bihuan.cases.Units;
import org.bihuan.deadlines.ChineseDates;
import org.bihuan.deadlines.WorkCalendar;
import org.bihuan.organization.Organization;
import org.bihuan.projects.Permits;
import org.bihuan.projects.PlanRow;
import org.bihuan.projects.Plans;
import org.bihuan.projects.ProjectEvent;
import org.bihuan.projects.ProjectFile;
import org.bihuan.projects.ProjectStep;
import org.bihuan.projects.tasks.ObstacleLifted;
import org.bihuan.projects.tasks.Obstacles;
import org.bihuan.projects.tasks.TaskView;
import org.bihuan.projects.tasks.TaskViews;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Obstacles (手续问题): raised by those who serve the project, never by the project unit; the task's clock becomes the
 * department's until a meeting has decided. When one is closed, the days that it cost are added to the plan.
 */
@Service
@Transactional
public class Blockers {

    private final BlockerRows rows;
    private final ServiceOfProject service;
    private final TaskViews tasks;
    private final Obstacles obstacles;
    private final BlockedDays days;
    private final Plans plans;
    private final Permits permits;
    private final Organization organization;
    private final ProjectFile file;
    private final Notices notices;

    Blockers(
            BlockerRows rows,
            ServiceOfProject service,
            TaskViews tasks,
            Obstacles obstacles,
            BlockedDays days,
            Plans plans,
            Permits permits,
            Organization organization,
            ProjectFile file,
            Notices notices) {
        this.rows = rows;
        this.service = service;
        this.tasks = tasks;
        this.obstacles = obstacles;
        this.days = days;
        this.plans = plans;
        this.permits = permits;
        this.organization = organization;
        this.file = file;
        this.notices = notices;
    }

    /** The obstacle, or a refusal when there is none. */
    @Transactional(readOnly = true)
    public Blocker of(UUID id) {
        return rows.of(id);
    }

    /** Every obstacle of a project, closed ones too, the longest standing first. */
    @Transactional(readOnly = true)
    public List<Blocker> ofProject(UUID project) {
        return rows.ofProject(project);
    }

    /** Every obstacle of every project, closed ones too, the longest standing first. */
    @Transactional(readOnly = true)
    public List<Blocker> all() {
        return rows.all();
    }

    /**
     * Raises an obstacle; the department is told.
     *
     * @throws Refusal unless the staff member of the project or a head of its section raises it about a task in hand,
     *     another unit than the task's own, and a day that is over or today
     */
    public UUID raise(BlockerDraft draft, String actor) {
        var task = tasks.of(draft.task());
        service.require(task.project(), actor);
        var department = Units.lead(organization, draft.department());
        if (department.code().equals(task.unit())) {
            throw new Refusal("手续问题的责任部门不能是任务的责任单位自己。");
        }
        requirePermit(draft.permit());
        Texts.require(draft.matter(), "请填写缺少什么手续或批复。");
        var raised = raised(draft, task, actor);
        rows.add(raised);
        var text = raised.number() + "：" + department.name() + "，" + draft.matter();
        file.note(task.project(), actor, ProjectStep.BLOCKER_RAISED, tasks.number(task) + " " + text);
        obstacles.blocked(task.id(), raised.number());
        notices.tell(matter(raised), List.of("sectionHead", "unitLeader"), "请协调办理手续问题" + text);
        return raised.id();
    }

    private void requirePermit(@Nullable String permit) {
        if (permit != null && permits.find(permit).isEmpty()) {
            throw new Refusal("手续目录中没有这项手续，请重新选择。");
        }
    }

    private Blocker raised(BlockerDraft draft, TaskView task, String actor) {
        var number = "阻〔%d〕%d号".formatted(file.today().getYear(), rows.nextNumber());
        return new Blocker(
                UUID.randomUUID(),
                number,
                task.id(),
                task.project(),
                draft.department(),
                draft.permit(),
                draft.matter(),
                since(draft.since(), task),
                BlockerStage.OPEN,
                actor,
                file.now(),
                null,
                null,
                null,
                null);
    }

    private LocalDate since(@Nullable LocalDate since, TaskView task) {
        if (since == null || since.isAfter(file.today())) {
            throw new Refusal("请填写受阻起始日期：不能晚于今天。");
        }
        var begun = task.startedAt() == null ? task.readyAt() : task.startedAt();
        if (begun != null && since.isBefore(WorkCalendar.dateOf(begun))) {
            throw new Refusal("受阻起始日期不能早于任务启动之日（" + ChineseDates.full(WorkCalendar.dateOf(begun)) + "）。");
        }
        return since;
    }

    /** Closes an obstacle and lets its task go on; nothing happens when it is closed already. */
    void close(UUID id, String why, String actor) {
        if (rows.close(id, file.today(), file.now(), why)) {
            var closed = rows.of(id);
            var text = closed.number() + "：" + why + "，受阻" + days.of(closed) + "个工作日";
            file.note(closed.project(), actor, ProjectStep.BLOCKER_CLOSED, text);
            obstacles.unblocked(closed.task(), notYetAdded(closed), text);
        }
    }

    /** What the plan doesn't hold yet of the days that the task stood still. */
    private int notYetAdded(Blocker closed) {
        var code = tasks.of(closed.task()).code();
        var added = plans.inForce(closed.project())
                .flatMap(plan -> plan.row(code))
                .map(PlanRow::blockedDays)
                .orElse(0);
        return Math.max(0, days.lost(closed.task()) - added);
    }

    @EventListener
    void lifted(ObstacleLifted lifted) {
        rows.ofTask(lifted.task()).stream()
                .filter(Blocker::open)
                .forEach(blocker -> close(blocker.id(), "经确认的周进度：手续问题已解决", lifted.actor()));
    }

    /** With a project its obstacles end. */
    @EventListener
    void cancelled(ProjectEvent event) {
        if (event.step() == ProjectStep.CANCELLED) {
            rows.ofProject(event.dossier()).stream()
                    .filter(Blocker::open)
                    .forEach(blocker -> rows.close(blocker.id(), file.today(), file.now(), "项目取消"));
        }
    }

    private static Matter matter(Blocker blocker) {
        return new Matter(
                blocker.id(), blocker.project(), false, blocker.number(), blocker.department(), null, List.of());
    }
}
