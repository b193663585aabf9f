package org.bihuan.projects;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.bihuan.deadlines.WorkCalendar;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of plans. A version is written once; only its state changes, and a draft may be thrown away. */
@Component
class PlanStore {

    private final JdbcClient jdbc;
    private final PlanRows rows;

    PlanStore(JdbcClient jdbc, PlanRows rows) {
        this.jdbc = jdbc;
        this.rows = rows;
    }

    /** What a task's dates are fixed by. */
    record Fact(@Nullable LocalDate started, @Nullable LocalDate finished) {}

    int nextNumber(UUID project) {
        return jdbc.sql("SELECT coalesce(max(number), 0) + 1 FROM project_plan WHERE project = ?")
                .param(project)
                .query(Integer.class)
                .single();
    }

    void add(Plan plan) {
        jdbc.sql("""
                        INSERT INTO project_plan (id, project, number, kind, state, begins_on, required_finish, finish,
                            days_over, provisional, reason, made_by, made_at, decided_by, decided_at)
                        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        plan.id(),
                        plan.project(),
                        plan.number(),
                        plan.kind().name(),
                        plan.state().name(),
                        plan.beginsOn(),
                        plan.requiredFinish(),
                        plan.finish(),
                        plan.daysOver(),
                        plan.provisional(),
                        plan.reason(),
                        plan.madeBy(),
                        Timestamp.from(plan.madeAt()),
                        plan.decidedBy(),
                        plan.decidedAt() == null ? null : Timestamp.from(plan.decidedAt()))
                .update();
        rows.add(plan);
    }

    void removeDraft(UUID project) {
        var draft = "(SELECT id FROM project_plan WHERE project = ? AND state = 'DRAFT')";
        jdbc.sql("DELETE FROM plan_task WHERE plan IN " + draft).param(project).update();
        jdbc.sql("DELETE FROM project_plan WHERE project = ? AND state = 'DRAFT'")
                .param(project)
                .update();
    }

    void decide(UUID plan, PlanState state, String actor, Instant at) {
        jdbc.sql("UPDATE project_plan SET state = ?, decided_by = ?, decided_at = ? WHERE id = ?")
                .params(state.name(), actor, Timestamp.from(at), plan)
                .update();
    }

    void supersede(UUID project) {
        jdbc.sql("UPDATE project_plan SET state = 'SUPERSEDED' WHERE project = ? AND state = 'APPROVED'")
                .param(project)
                .update();
    }

    /** The version of a project in a state; only drafts and the approved one are single. */
    Optional<Plan> one(UUID project, PlanState state) {
        return jdbc.sql("SELECT * FROM project_plan WHERE project = ? AND state = ?")
                .params(project, state.name())
                .query((row, n) -> plan(row))
                .optional();
    }

    List<Plan> all(UUID project) {
        return jdbc.sql("SELECT * FROM project_plan WHERE project = ? ORDER BY number")
                .param(project)
                .query((row, n) -> plan(row))
                .list();
    }

    Map<UUID, LocalDate> finishes() {
        var finishes = new HashMap<UUID, LocalDate>();
        jdbc.sql("SELECT project, finish FROM project_plan WHERE state = 'APPROVED'")
                .query(row -> {
                    finishes.put(row.getObject("project", UUID.class), row.getObject("finish", LocalDate.class));
                });
        return finishes;
    }

    Map<String, Fact> facts(UUID project) {
        var facts = new HashMap<String, Fact>();
        jdbc.sql("SELECT code, started_at, accepted_at FROM project_task WHERE project = ?")
                .param(project)
                .query(row -> {
                    facts.put(row.getString("code"), new Fact(day(row, "started_at"), day(row, "accepted_at")));
                });
        return facts;
    }

    private static @Nullable LocalDate day(ResultSet row, String column) throws SQLException {
        var at = row.getTimestamp(column);
        return at == null ? null : WorkCalendar.dateOf(at.toInstant());
    }

    private Plan plan(ResultSet row) throws SQLException {
        var id = row.getObject("id", UUID.class);
        var decidedAt = row.getTimestamp("decided_at");
        return new Plan(
                id,
                row.getObject("project", UUID.class),
                row.getInt("number"),
                PlanKind.valueOf(row.getString("kind")),
                PlanState.valueOf(row.getString("state")),
                row.getObject("begins_on", LocalDate.class),
                row.getObject("required_finish", LocalDate.class),
                row.getObject("finish", LocalDate.class),
                row.getInt("days_over"),
                row.getBoolean("provisional"),
                row.getString("reason"),
                row.getString("made_by"),
                row.getTimestamp("made_at").toInstant(),
                row.getString("decided_by"),
                decidedAt == null ? null : decidedAt.toInstant(),
                rows.of(id));
    }
}
