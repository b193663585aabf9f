package org.bihuan.projects;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.bihuan.cases.Labelled;
import org.bihuan.deadlines.TimeLimit;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of the tasks in versions of plans, written and removed with their version. */
@Component
class PlanRows {

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;

    PlanRows(JdbcClient jdbc, JdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    void add(Plan plan) {
        var rows = plan.rows();
        batches.batchUpdate(
                """
                INSERT INTO plan_task (plan, position, code, name, phase, owner_unit, duration, predecessors, deliverable,
                    permit, blocked_days, earliest_start, earliest_finish, latest_start, latest_finish, slack, critical)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""",
                rows.stream()
                        .map(row -> values(plan.id(), rows.indexOf(row), row))
                        .toList());
    }

    private static Object[] values(UUID plan, int position, PlanRow row) {
        var task = row.task();
        return new Object[] {
            plan,
            position,
            task.code(),
            task.name(),
            task.phase().code(),
            task.ownerUnit(),
            task.duration().code(),
            task.predecessors().toArray(String[]::new),
            task.deliverable(),
            task.permit(),
            row.blockedDays(),
            row.earliestStart(),
            row.earliestFinish(),
            row.latestStart(),
            row.latestFinish(),
            row.slack(),
            row.critical()
        };
    }

    List<PlanRow> of(UUID plan) {
        return jdbc.sql("SELECT * FROM plan_task WHERE plan = ? ORDER BY position")
                .param(plan)
                .query((row, n) -> row(row))
                .list();
    }

    private static PlanRow row(ResultSet row) throws SQLException {
        var task = new BreakdownRow(
                row.getString("code"),
                row.getString("name"),
                Labelled.of(Phase.class, row.getString("phase"), "阶段"),
                row.getString("owner_unit"),
                TimeLimit.parse(row.getString("duration")),
                texts(row.getArray("predecessors")),
                row.getString("deliverable"),
                row.getString("permit"));
        return new PlanRow(
                task,
                row.getInt("blocked_days"),
                row.getObject("earliest_start", LocalDate.class),
                row.getObject("earliest_finish", LocalDate.class),
                row.getObject("latest_start", LocalDate.class),
                row.getObject("latest_finish", LocalDate.class),
                row.getInt("slack"),
                row.getBoolean("critical"));
    }

    private static List<String> texts(Array array) throws SQLException {
        return List.of((String[]) array.getArray());
    }
}
