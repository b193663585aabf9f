package org.bihuan.projects.meeting.process;

import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.bihuan.cases.process.Loop;
import org.bihuan.deadlines.TimeLimit;
import org.bihuan.deadlines.WorkCalendar;
import org.bihuan.projects.BreakdownRow;
import org.bihuan.projects.Phase;
import org.bihuan.projects.PlanKind;
import org.bihuan.projects.Plans;

/** Projects that run, and what those who serve them do about obstacles; no obstacle of another test is left. */
public final class MeetingScene {

    final Loop loop;
    final Plans plans;

    public MeetingScene(Loop loop, Plans plans) {
        this.loop = loop;
        this.plans = plans;
    }

    /** Leaves nothing for a meeting to settle, and no days to count. */
    void empty() {
        loop.jdbc
                .sql("UPDATE blocker SET stage = 'CLOSED', closed_on = since, closed_at = raised_at")
                .update();
        loop.jdbc.sql("UPDATE resolution SET stage = 'SETTLED'").update();
    }

    /** A project of the education commission, served by fagai-1, whose task T01 of five working days runs since now. */
    UUID runningTask() {
        var project = UUID.randomUUID();
        var now = Timestamp.from(loop.clock.instant());
        loop.jdbc.sql("""
                        INSERT INTO project (id, version, code, name, type, investment, funding, owner_unit, site,
                            required_finish, stage, leader, section, staff, registered_at, started_at)
                        VALUES (?, 0, ?, '东湖小学教学楼', 'building', 3000, '区级财政', 'jiaowei', '东湖街道',
                            '2026-03-31', 'RUNNING', 'fagai-leader', '固定资产投资科', 'fagai-1', ?, ?)""").params(project, "2601-" + project, now, now).update();
        var rows = List.of(row("T01", List.of()), row("T02", List.of("T01")));
        plans.draft(project, rows, PlanKind.FIRST, LocalDate.parse("2026-03-31"), null, "fagai-1");
        plans.approve(project, "fagai-leader");
        var task = UUID.randomUUID();
        loop.jdbc.sql("""
                        INSERT INTO project_task (id, version, project, code, stage, unit, ready_at, started_at)
                        VALUES (?, 0, ?, 'T01', 'RUNNING', 'jiaowei', ?, ?)""").params(task, project, now, now).update();
        return task;
    }

    private static BreakdownRow row(String code, List<String> predecessors) {
        var week = TimeLimit.parse("5wd");
        return new BreakdownRow(code, "任务" + code, Phase.DESIGN, "jiaowei", week, predecessors, "批复", null);
    }

    UUID project(UUID task) {
        return loop.jdbc
                .sql("SELECT project FROM project_task WHERE id = ?")
                .param(task)
                .query(UUID.class)
                .single();
    }

    Map<String, Object> blockerForm(UUID task) {
        return new HashMap<>(Map.of(
                "task",
                task.toString(),
                "department",
                "shengtai",
                "since",
                WorkCalendar.dateOf(loop.clock.instant()).toString(),
                "matter",
                "环评批复没有下达",
                "asCase",
                "no"));
    }

    /** Leaves a step in the record of the task's project. */
    void record(UUID task, String kind, String at) {
        loop.jdbc
                .sql("INSERT INTO project_event (dossier, at, actor, kind, label) VALUES (?, ?, 'fagai-leader', ?, ?)")
                .params(project(task), Timestamp.from(Loop.instant(at)), kind, kind)
                .update();
    }

    /** The task is to get a permit. */
    void permit(UUID task, String permit) {
        loop.jdbc
                .sql(
                        "UPDATE plan_task SET permit = ? WHERE code = 'T01' AND plan IN (SELECT id FROM project_plan WHERE project = ?)")
                .params(permit, project(task))
                .update();
    }

    UUID raise(UUID task) {
        return raise(blockerForm(task));
    }

    UUID raise(Map<String, Object> form) {
        loop.as("fagai-1", () -> loop.runtime.startProcessInstanceByKey(RaiseBlockerProcess.KEY, form));
        return latest("blocker");
    }

    UUID call(String day) {
        var form = Map.<String, Object>of("title", "项目手续调度会", "day", day, "place", "三楼会议室");
        loop.as("fagai-1", () -> loop.runtime.startProcessInstanceByKey(CallMeetingProcess.KEY, form));
        return latest("dispatch_meeting");
    }

    /** Numbers grow, whatever time the test sets. */
    private UUID latest(String table) {
        return loop.jdbc
                .sql("SELECT id FROM " + table + " ORDER BY substring(number FROM '([0-9]+)号')::int DESC LIMIT 1")
                .query(UUID.class)
                .single();
    }

    void confirm(UUID meeting) {
        loop.complete(meeting, DispatchMeetingProcess.CONFIRM_AGENDA, "fagai-1", Map.of("decision", "hold"));
    }

    void drop(UUID meeting) {
        var form = Map.<String, Object>of("decision", "drop", "reason", "部门已答应当周办结");
        loop.complete(meeting, DispatchMeetingProcess.CONFIRM_AGENDA, "fagai-1", form);
    }

    void hold(UUID meeting) {
        var form = Map.<String, Object>of("attended", "[\"jiaowei\",\"shengtai\"]");
        loop.complete(meeting, DispatchMeetingProcess.HOLD_MEETING, "fagai-1", form);
    }

    void resolve(UUID meeting, String dueOn) {
        var form =
                Map.<String, Object>of("decision", "resolve", "matter", "完成环评审批", "unit", "shengtai", "dueOn", dueOn);
        loop.complete(meeting, DispatchMeetingProcess.DECIDE_ITEM, "fagai-1", form);
    }

    void say(UUID meeting, String decision) {
        var form = Map.<String, Object>of("decision", decision, "note", "请尽快办理");
        loop.complete(meeting, DispatchMeetingProcess.DECIDE_ITEM, "fagai-1", form);
    }

    void sign(UUID meeting) {
        var form = Map.<String, Object>of("decision", "sign", "minutes", "会议纪要");
        loop.complete(meeting, DispatchMeetingProcess.SIGN_MINUTES, "fagai-leader", form);
    }

    /** From the obstacle to the open task 落实议定事项. */
    UUID resolved(UUID task, String day, String dueOn) {
        raise(task);
        var meeting = call(day);
        confirm(meeting);
        hold(meeting);
        resolve(meeting, dueOn);
        sign(meeting);
        return resolution(meeting);
    }

    UUID resolution(UUID meeting) {
        return loop.jdbc
                .sql("SELECT id FROM resolution WHERE meeting = ?")
                .param(meeting)
                .query(UUID.class)
                .single();
    }

    void carryOut(UUID resolution) {
        var form = Map.<String, Object>of("reply", "环评批复已下达");
        loop.complete(resolution, ResolutionProcess.CARRY_OUT_RESOLUTION, "shengtai-1", form);
    }

    void check(UUID resolution, String decision) {
        var form = Map.<String, Object>of("decision", decision, "reason", "没有附批复");
        loop.complete(resolution, ResolutionProcess.ACCEPT_RESOLUTION, "fagai-1", form);
    }

    String stage(String table, UUID id) {
        return loop.jdbc
                .sql("SELECT stage FROM " + table + " WHERE id = ?")
                .param(id)
                .query(String.class)
                .single();
    }

    String clock(UUID subject) {
        return loop.jdbc
                .sql("SELECT kind FROM limit_clock WHERE subject_id = ? AND stopped_at IS NULL")
                .param(subject)
                .query(String.class)
                .optional()
                .orElse("none");
    }
}
