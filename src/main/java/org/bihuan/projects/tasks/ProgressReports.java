package org.bihuan.projects.tasks;

import java.sql.Timestamp;
import java.time.DayOfWeek;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.bihuan.cases.Refusal;
import org.bihuan.cases.Texts;
import org.bihuan.projects.ProjectFile;
import org.bihuan.projects.ProjectStage;
import org.bihuan.projects.ProjectStep;
import org.bihuan.projects.ProjectViews;
import org.bihuan.projects.ServingBody;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Weekly reports: the project's staff member reports how far a running task is, a head of the section confirms it. Only what
 * is confirmed counts, and 100 % closes nothing: the deliverable does.
 */
@Service
@Transactional
public class ProgressReports {

    private final TaskFile file;
    private final ProjectFile projects;
    private final ProjectViews views;
    private final ServingBody serving;
    private final OpenObstacles obstacles;
    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;

    ProgressReports(
            TaskFile file,
            ProjectFile projects,
            ProjectViews views,
            ServingBody serving,
            OpenObstacles obstacles,
            JdbcClient jdbc,
            ApplicationEventPublisher events) {
        this.file = file;
        this.projects = projects;
        this.views = views;
        this.serving = serving;
        this.obstacles = obstacles;
        this.jdbc = jdbc;
        this.events = events;
    }

    /**
     * Whether a report is asked for this week: the task runs in a project that does, or something stands in its way
     * before it began, and no report waits or is confirmed.
     */
    @Transactional(readOnly = true)
    public boolean due(UUID id) {
        var task = file.open(id);
        return (task.stage == TaskStage.RUNNING || (task.stage == TaskStage.READY && obstacles.any(id)))
                && views.of(task.project).stage() == ProjectStage.RUNNING
                && of(id).stream().noneMatch(this::settlesThisWeek);
    }

    /**
     * The staff member reports.
     *
     * @param percent 0 to 100; null is refused
     * @param fallen why it is less than before; required then, null otherwise
     * @param lifts whether nothing stands in the way any more
     */
    public void report(
            UUID id, @Nullable Integer percent, String text, @Nullable String fallen, boolean lifts, String actor) {
        var task = file.open(id);
        if (!actor.equals(file.running(task).staff())) {
            throw new Refusal("周进度由本项目联系人填报。");
        }
        task.at(TaskStage.READY, TaskStage.RUNNING, TaskStage.SUBMITTED);
        if (percent == null || percent < 0 || percent > 100) {
            throw new Refusal("请填写0至100之间的累计进度。");
        }
        if (task.stage == TaskStage.READY && percent > 0) {
            throw new Refusal("任务" + task.code + "尚未启动，累计进度只能填0。");
        }
        if (waiting(id).isPresent()) {
            throw new Refusal("任务" + task.code + "的周进度正待确认，不能重复填报。");
        }
        if (lifts && !obstacles.any(id)) {
            throw new Refusal("任务" + task.code + "没有未销号的手续问题，不能勾选手续问题已解决。");
        }
        add(task, percent, said(task, percent, text, fallen), lifts, actor);
    }

    private static String said(ProjectTask task, int percent, String text, @Nullable String fallen) {
        var said = Texts.require(text, "请填写本周进展。");
        return percent >= task.progress
                ? said
                : said + "（进度由" + task.progress + "%回退的原因："
                        + Texts.require(fallen, "累计进度低于上次确认的" + task.progress + "%，请填写回退的原因。") + "）";
    }

    private void add(ProjectTask task, int percent, String text, boolean lifts, String actor) {
        var monday = projects.today().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        jdbc.sql("""
                        INSERT INTO progress_report (id, task, week_of, progress, text, lifts, state, reported_by, reported_at)
                        VALUES (?, ?, ?, ?, ?, ?, 'REPORTED', ?, ?)""")
                .params(UUID.randomUUID(), task.id, monday, percent, text, lifts, actor, Timestamp.from(projects.now()))
                .update();
        file.note(task, actor, ProjectStep.PROGRESS_REPORTED, percent + "%，" + text);
    }

    /** A head of the section confirms: from now on it counts. What it lifts may shift the plan, so the project goes first. */
    public void confirm(UUID id, String actor) {
        projects.lock(file.open(id).project);
        var report = decidable(id, actor);
        decide(report, ReportState.CONFIRMED, null, actor);
        file.step(
                id,
                actor,
                ProjectStep.PROGRESS_CONFIRMED,
                report.progress() + "%",
                task -> task.progress(report.progress()));
        if (report.lifts()) {
            events.publishEvent(new ObstacleLifted(id, actor));
        }
    }

    /** A head of the section returns the report, which counts for nothing. */
    public void sendBack(UUID id, String reason, String actor) {
        var report = decidable(id, actor);
        var why = Texts.require(reason, "请填写退回的理由。");
        decide(report, ReportState.RETURNED, why, actor);
        file.note(file.open(id), actor, ProjectStep.PROGRESS_RETURNED, why);
    }

    private ProgressReport decidable(UUID id, String actor) {
        var section = file.running(file.open(id)).section();
        if (section == null || serving.heads(section).noneMatch(actor::equals)) {
            throw new Refusal("周进度由责任科室负责人确认。");
        }
        var report = waiting(id).orElseThrow(() -> new Refusal("没有待确认的周进度，请刷新。"));
        if (actor.equals(report.reportedBy())) {
            throw new Refusal("不能确认自己填报的进度，请由责任科室其他负责人确认。");
        }
        return report;
    }

    private void decide(ProgressReport report, ReportState state, @Nullable String remark, String actor) {
        jdbc.sql("UPDATE progress_report SET state = ?, confirmed_by = ?, confirmed_at = ?, remark = ? WHERE id = ?")
                .params(state.name(), actor, Timestamp.from(projects.now()), remark, report.id())
                .update();
    }

    /** The report that waits for its confirmation; empty when none does. */
    @Transactional(readOnly = true)
    public Optional<ProgressReport> waiting(UUID task) {
        return of(task).stream()
                .filter(report -> report.state() == ReportState.REPORTED)
                .findFirst();
    }

    /** Every report of a task, the latest first. */
    @Transactional(readOnly = true)
    public List<ProgressReport> of(UUID task) {
        return jdbc.sql(
                        "SELECT * FROM progress_report WHERE task = ? ORDER BY reported_at DESC, confirmed_at DESC NULLS FIRST")
                .param(task)
                .query(ProgressReport.class)
                .list();
    }

    private boolean settlesThisWeek(ProgressReport report) {
        return report.state() == ReportState.REPORTED
                || (report.state() == ReportState.CONFIRMED
                        && report.weekOf().plusWeeks(1).isAfter(projects.today()));
    }
}
