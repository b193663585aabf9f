package org.bihuan.projects.meeting;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.bihuan.cases.Refusal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of obstacles. */
@Component
class BlockerRows {

    private final JdbcClient jdbc;

    BlockerRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    long nextNumber() {
        return jdbc.sql("SELECT nextval('blocker_number')").query(Long.class).single();
    }

    void add(Blocker blocker) {
        jdbc.sql("""
                        INSERT INTO blocker (id, number, task, project, department, permit, matter, since, stage,
                            raised_by, raised_at)
                        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        blocker.id(),
                        blocker.number(),
                        blocker.task(),
                        blocker.project(),
                        blocker.department(),
                        blocker.permit(),
                        blocker.matter(),
                        blocker.since(),
                        blocker.stage().name(),
                        blocker.raisedBy(),
                        Timestamp.from(blocker.raisedAt()))
                .update();
    }

    Optional<Blocker> find(UUID id) {
        return jdbc.sql("SELECT * FROM blocker WHERE id = ?")
                .param(id)
                .query(Blocker.class)
                .optional();
    }

    Blocker of(UUID id) {
        return find(id).orElseThrow(() -> new Refusal("没有找到这个手续问题。"));
    }

    /** Those that wait for a meeting, the longest standing first. */
    List<Blocker> waiting() {
        return list("stage = 'OPEN' ORDER BY since, length(number), number FOR UPDATE");
    }

    List<Blocker> ofTask(UUID task) {
        return list("task = ? ORDER BY since, length(number), number", task);
    }

    List<Blocker> ofProject(UUID project) {
        return list("project = ? ORDER BY since, length(number), number", project);
    }

    List<Blocker> all() {
        return list("true ORDER BY since, length(number), number");
    }

    /** Those that stood on any day from one day to another, both inclusive. */
    List<Blocker> between(LocalDate from, LocalDate to) {
        return list(
                "since <= ? AND (closed_on IS NULL OR closed_on > ?) ORDER BY since, length(number), number", to, from);
    }

    private List<Blocker> list(String which, Object... params) {
        return jdbc.sql("SELECT * FROM blocker WHERE " + which)
                .params(params)
                .query(Blocker.class)
                .list();
    }

    /** One that is closed stays closed. */
    void move(UUID id, BlockerStage to) {
        jdbc.sql("UPDATE blocker SET stage = ? WHERE id = ? AND closed_at IS NULL")
                .params(to.name(), id)
                .update();
    }

    /** Whether it stood until now. */
    boolean close(UUID id, LocalDate on, Instant at, String why) {
        return jdbc.sql("""
                                UPDATE blocker SET stage = 'CLOSED', closed_on = ?, closed_at = ?, closing = ?
                                WHERE id = ? AND closed_at IS NULL""").params(on, Timestamp.from(at), why, id).update() == 1;
    }

    void linkCase(UUID id, UUID caseId) {
        jdbc.sql("UPDATE blocker SET case_id = ? WHERE id = ?")
                .params(caseId, id)
                .update();
    }
}
