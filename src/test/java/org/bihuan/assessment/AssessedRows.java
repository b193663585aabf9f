package org.bihuan.assessment;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.bihuan.cases.process.Loop;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Cases as rows, for examples that are counted by hand and for many random ones. Times such as 2025-03-02T10:00. */
@TestComponent
public class AssessedRows {

    private final JdbcClient jdbc;

    AssessedRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A case of 东湖 about education that was given to a unit and has to be contacted within 24 hours. */
    public UUID dispatched(String unit, String at) {
        return dispatched(unit, "donghu-jiedao", "education", Loop.instant(at));
    }

    public UUID dispatched(String unit, String street, String category, Instant at) {
        var id = UUID.randomUUID();
        jdbc.sql("""
                        INSERT INTO case_file (id, version, number, secret, channel, subject, detail, category, street,
                            reported_at, stage, limit_class, lead_unit, dispatched_at, contact_until, assigned_at)
                        VALUES (?, 0, ?, 'secret', 'HOTLINE', '路灯', '不亮', ?, ?, ?, 'DISPATCHED', 'ORDINARY', ?, ?, ?, ?)""")
                .params(
                        id,
                        "T" + id,
                        category,
                        street,
                        time(at.minus(Duration.ofHours(1))),
                        unit,
                        time(at),
                        time(at.plus(Duration.ofHours(24))),
                        time(at))
                .update();
        return id;
    }

    public void contacted(UUID id, Instant at) {
        set(id, "contacted_at", time(at));
    }

    public void fedBack(UUID id, Instant at) {
        set(id, "feedback_at", time(at));
    }

    public void closed(UUID id, String closing, Instant at) {
        set(id, "closing", closing);
        set(id, "stage", "CLOSED");
        set(id, "closed_at", time(at));
    }

    public void reworked(UUID id, int times) {
        set(id, "reworks", times);
    }

    private void set(UUID id, String column, Object value) {
        jdbc.sql("UPDATE case_file SET " + column + " = ? WHERE id = ?")
                .params(value, id)
                .update();
    }

    /** A round of calls; null for reached is one that was broken off. */
    public void called(
            UUID id,
            int round,
            Instant closedAt,
            @Nullable Boolean reached,
            @Nullable Boolean solved,
            @Nullable String rating) {
        jdbc.sql("""
                        INSERT INTO callback (id, case_id, round, at_expiry, opened_at, window_ends_at, closed_at,
                            reached, solved, rating)
                        VALUES (?, ?, ?, false, ?, ?, ?, ?, ?, ?)""")
                .params(
                        UUID.randomUUID(),
                        id,
                        round,
                        time(closedAt.minus(Duration.ofDays(1))),
                        time(closedAt.plus(Duration.ofDays(4))),
                        time(closedAt),
                        reached,
                        solved,
                        rating)
                .update();
    }

    public void excluded(UUID id) {
        jdbc.sql("""
                        INSERT INTO exclusion (id, number, case_id, unit, reason, evidence, stage, applied_by, applied_at,
                            ended_at)
                        SELECT gen_random_uuid(), 'X' || id, id, lead_unit, 'untrue', '照片', 'EXCLUDED', 'jiaowei-1',
                               dispatched_at, dispatched_at
                        FROM case_file WHERE id = ?""").param(id).update();
    }

    /** The handling clock; null for the end of one that runs on. */
    public void handled(UUID id, Instant from, Instant due, @Nullable Instant stopped) {
        jdbc.sql("""
                        INSERT INTO limit_clock (id, subject_id, kind, started_at, amount, unit, due_at, provisional,
                            stopped_at)
                        VALUES (?, ?, 'HANDLING', ?, 7, 'd', ?, false, ?)""")
                .params(UUID.randomUUID(), id, time(from), time(due), stopped == null ? null : time(stopped))
                .update();
    }

    private static Timestamp time(Instant at) {
        return Timestamp.from(at);
    }
}
