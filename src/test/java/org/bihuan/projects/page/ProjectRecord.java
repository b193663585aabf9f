package org.bihuan.projects.page;

import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.UUID;
import org.bihuan.cases.process.Loop;
import org.bihuan.projects.Light;
import org.bihuan.projects.ProjectStep;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Writes the rows of a project as the steps of projects leave them, so that its page has something to show. */
@TestComponent
class ProjectRecord {

    private final JdbcClient jdbc;

    ProjectRecord(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A project that is broken down, run or whatever its stage says; served by the fourth section. */
    UUID project(String code, String name, String stage) {
        var id = UUID.randomUUID();
        sql("""
                INSERT INTO project (id, version, code, name, type, investment, estimate, funding, owner_unit, site,
                    required_finish, stage, leader, section, staff, registered_at)
                VALUES (?, 0, ?, ?, 'building', 10000, 11250, '区级财政资金', 'jiaowei', '永宁南里', '2026-06-30', ?,
                    'fagai-leader', '固定资产投资科', 'fagai-1', ?)""", id, code, name, stage, at("2026-02-02T10:00"));
        sql(
                "INSERT INTO project_event (dossier, at, actor, kind, label, why) VALUES (?, ?, 'fagai-1', 'REGISTERED', '登记项目', ?)",
                id,
                at("2026-02-02T10:00"),
                name);
        return id;
    }

    /** An entry of its record. */
    void event(UUID project, ProjectStep step, String why) {
        sql(
                "INSERT INTO project_event (dossier, at, actor, kind, label, why) VALUES (?, ?, 'fagai-1', ?, ?, ?)",
                project,
                at("2026-03-20T10:00"),
                step.name(),
                step.label(),
                why);
    }

    /** Two versions of a plan, design and then the permit, the second in force; the permit has been started. */
    UUID planned(UUID project) {
        return planned(project, "办理施工许可");
    }

    /** The same with another name of the second task. */
    UUID planned(UUID project, String name) {
        plan(project, name, 1, "FIRST", "SUPERSEDED", "2026-03-20", "2026-03-16", "2026-03-20");
        plan(project, name, 2, "SHIFT", "APPROVED", "2026-03-27", "2026-03-16", "2026-03-27");
        task(project, "T01", "jiaowei", 100, at("2026-03-02T09:00"), at("2026-03-13T16:00"));
        return task(project, "T02", "shuiwuju", 20, at("2026-03-16T09:00"), null);
    }

    private void plan(
            UUID project,
            String name,
            int number,
            String kind,
            String state,
            String finish,
            String start,
            String permit) {
        var plan = UUID.randomUUID();
        sql(
                """
                INSERT INTO project_plan (id, project, number, kind, state, begins_on, required_finish, finish, days_over,
                    provisional, reason, made_by, made_at, decided_by, decided_at)
                VALUES (?, ?, ?, ?, ?, '2026-03-02', '2026-06-30', ?, 0, false, ?, 'fagai-1', ?, 'fagai-leader', ?)""",
                plan,
                project,
                number,
                kind,
                state,
                day(finish),
                number == 1 ? null : "手续受阻5个工作日",
                at("2026-02-10T10:00"),
                at("2026-02-11T10:00"));
        row(plan, 0, "T01", "初步设计", "design", "jiaowei", new String[0], null, "2026-03-02", "2026-03-13", false);
        row(plan, 1, "T02", name, "permits", "shuiwuju", new String[] {"T01"}, "construction", start, permit, true);
    }

    private void row(
            UUID plan,
            int position,
            String code,
            String name,
            String phase,
            String unit,
            String[] predecessors,
            String permit,
            String from,
            String until,
            boolean critical) {
        sql(
                """
                INSERT INTO plan_task (plan, position, code, name, phase, owner_unit, duration, predecessors, deliverable,
                    permit, earliest_start, earliest_finish, latest_start, latest_finish, slack, critical)
                VALUES (?, ?, ?, ?, ?, ?, '10wd', ?, '成果文件', ?, ?, ?, ?, ?, 3, ?)""",
                plan,
                position,
                code,
                name,
                phase,
                unit,
                predecessors,
                permit,
                day(from),
                day(until),
                day(from).plusDays(3),
                day(until).plusDays(3),
                critical);
    }

    private UUID task(UUID project, String code, String unit, int progress, Timestamp started, Timestamp accepted) {
        var id = UUID.randomUUID();
        sql(
                """
                INSERT INTO project_task (id, version, project, code, stage, unit, ready_at, started_at, progress,
                    accepted_by, accepted_at)
                VALUES (?, 0, ?, ?, ?, ?, ?, ?, ?, ?, ?)""",
                id,
                project,
                code,
                accepted == null ? "RUNNING" : "ACCEPTED",
                unit,
                started,
                started,
                progress,
                accepted == null ? null : "fagai-head",
                accepted);
        return id;
    }

    void light(UUID project, Light light) {
        sql(
                "INSERT INTO light_reading (project, read_at, weekly, light, behind, start_late) VALUES (?, ?, true, ?, 12.5, 35)",
                project,
                at("2026-03-23T09:00"),
                light.name());
    }

    /** An obstacle with a meeting and a resolution that is due on 20 March. */
    void blocked(UUID project, UUID task, String number, String matter) {
        var blocker = UUID.randomUUID();
        var meeting = UUID.randomUUID();
        sql("""
                INSERT INTO blocker (id, number, task, project, department, permit, matter, since, stage, raised_by, raised_at)
                VALUES (?, ?, ?, ?, 'zhujian', 'construction', ?, '2026-03-17', 'RESOLVING', 'fagai-1', ?)""", blocker, number, task, project, matter, at("2026-03-17T10:00"));
        sql("""
                INSERT INTO dispatch_meeting (id, number, title, held_on, place, stage, called_by, called_at, held_at)
                VALUES (?, ?, '三月调度会', '2026-03-18', '二楼会议室', 'MINUTES', 'fagai-1', ?, ?)""", meeting, "调" + number, at("2026-03-17T11:00"), at("2026-03-18T11:00"));
        sql(
                "INSERT INTO agenda_item (id, meeting, position, blocker) VALUES (?, ?, 1, ?)",
                UUID.randomUUID(),
                meeting,
                blocker);
        sql("""
                INSERT INTO resolution (id, number, meeting, blocker, project, unit, matter, due_on, stage, assigned_at)
                VALUES (?, ?, ?, ?, ?, 'zhujian', '三日内出具意见', '2026-03-20', 'ASSIGNED', ?)""", UUID.randomUUID(), "调" + number + "-议1", meeting, blocker, project, at("2026-03-18T12:00"));
    }

    void order(UUID project, String number) {
        sql("""
                INSERT INTO supervision_order (id, number, dossier, lead_unit, basis, matter, stage, drafted_at, issued_at)
                VALUES (?, ?, ?, 'zhujian', '超期', '加快出具意见', 'ISSUED', ?, ?)""", UUID.randomUUID(), number, project, at("2026-03-21T10:00"), at("2026-03-21T11:00"));
    }

    private void sql(String sql, Object... params) {
        jdbc.sql(sql).params(params).update();
    }

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }

    private static Timestamp at(String local) {
        return Timestamp.from(Loop.instant(local));
    }
}
