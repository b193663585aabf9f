package org.bihuan.deadlines.store;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.bihuan.deadlines.ClockKind;
import org.bihuan.deadlines.Due;
import org.bihuan.deadlines.LimitClock;
import org.bihuan.deadlines.Pause;
import org.bihuan.deadlines.Rung;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The statements on clocks: one statement a step, entries included. */
@Component
class ClockRows {

    private static final String CLOCKS = """
            SELECT c.*,
                   ARRAY(SELECT p.paused_from FROM clock_pause p WHERE p.clock_id = c.id ORDER BY 1) AS pause_starts,
                   ARRAY(SELECT p.paused_until FROM clock_pause p WHERE p.clock_id = c.id ORDER BY 1) AS pause_ends,
                   ARRAY(SELECT r.rung FROM clock_rung r WHERE r.clock_id = c.id) AS rungs,
                   (SELECT v.token FROM calendar_version v) AS calendar
            FROM limit_clock c WHERE""";

    private static final StoredClockMapper STORED = new StoredClockMapper();

    private final JdbcClient jdbc;

    ClockRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<StoredClock> running(UUID subject) {
        return jdbc.sql(CLOCKS + " c.subject_id = ? AND c.stopped_at IS NULL")
                .param(subject)
                .query(STORED)
                .optional();
    }

    List<StoredClock> ofSubject(UUID subject) {
        return jdbc.sql(CLOCKS + " c.subject_id = ? ORDER BY c.started_at, c.stopped_at NULLS LAST")
                .param(subject)
                .query(STORED)
                .list();
    }

    List<StoredClock> ofKind(ClockKind kind) {
        return jdbc.sql(CLOCKS + " c.kind = ?").param(kind.name()).query(STORED).list();
    }

    Map<Rung, Long> rungs(ClockKind kind) {
        return jdbc
                .sql("""
                        SELECT r.rung, count(*) AS climbed FROM clock_rung r JOIN limit_clock c ON c.id = r.clock_id
                        WHERE c.kind = ? GROUP BY r.rung""")
                .param(kind.name())
                .query((row, number) -> Map.entry(Rung.of(row.getString("rung")), row.getLong("climbed")))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** All running clocks; nobody starts, changes or stops one until this transaction ends. */
    List<StoredClock> runningLocked() {
        jdbc.sql("LOCK TABLE limit_clock IN SHARE ROW EXCLUSIVE MODE").update();
        return jdbc.sql(CLOCKS + " c.stopped_at IS NULL").query(STORED).list();
    }

    /**
     * Returns the token of the calendar in force, for the caller to compare with the one it counted by; empty when a
     * clock runs already and nothing was written.
     */
    Optional<UUID> start(LimitClock clock, Due due, Change change) {
        return jdbc.sql("""
                        WITH clock AS (
                            INSERT INTO limit_clock (id, subject_id, kind, started_at, amount, unit, due_at, provisional)
                            VALUES (:id, :subject, :kind, :startedAt, :amount, :unit, :due, :provisional)
                            ON CONFLICT (subject_id) WHERE stopped_at IS NULL DO NOTHING
                            RETURNING id, due_at)
                        INSERT INTO clock_entry (clock_id, at, who, what, why, due_after)
                        SELECT id, :at, :who, 'START', :why, due_at FROM clock
                        RETURNING (SELECT v.token FROM calendar_version v)""")
                .param("id", clock.id())
                .param("subject", clock.subject())
                .param("kind", clock.kind().name())
                .param("startedAt", Timestamps.of(clock.startedAt()))
                .param("amount", clock.limit().amount())
                .param("unit", clock.limit().unit().code())
                .param("due", Timestamps.of(due.at()))
                .param("provisional", due.provisional())
                .param("at", Timestamps.of(change.at()))
                .param("who", change.who())
                .param("why", change.why())
                .query(UUID.class)
                .optional();
    }

    /** Takes over what earlier clocks of the same subject, kind and end have climbed. */
    void inheritRungs(UUID clock) {
        jdbc.sql("""
                        INSERT INTO clock_rung (clock_id, rung, at)
                        SELECT c.id, r.rung, min(r.at)
                        FROM limit_clock c
                        JOIN limit_clock o ON o.subject_id = c.subject_id AND o.kind = c.kind AND o.due_at = c.due_at
                        JOIN clock_rung r ON r.clock_id = o.id
                        WHERE c.id = ? AND o.id <> c.id
                        GROUP BY c.id, r.rung""").param(clock).update();
    }

    /** Whether a clock was running and had started by then. */
    boolean stop(UUID subject, Change change) {
        int stopped = jdbc.sql("""
                        WITH clock AS (
                            UPDATE limit_clock SET stopped_at = :at, version = version + 1
                            WHERE subject_id = :subject AND stopped_at IS NULL AND started_at <= :at
                            RETURNING id, due_at)
                        INSERT INTO clock_entry (clock_id, at, who, what, why, due_before, due_after)
                        SELECT id, :at, :who, 'STOP', :why, due_at, due_at FROM clock""")
                .param("subject", subject)
                .param("at", Timestamps.of(change.at()))
                .param("who", change.who())
                .param("why", change.why())
                .update();
        return stopped == 1;
    }

    /** Whether the row was still as it was read, and the calendar too. */
    boolean change(StoredClock before, LimitClock after, Due due, ChangeKind what, Change change) {
        int changed = jdbc.sql("""
                        WITH clock AS (
                            UPDATE limit_clock
                            SET amount = :amount, extended_by = :extendedBy, due_at = :due, provisional = :provisional, version = version + 1
                            WHERE id = :id AND version = :version
                              AND :calendar = (SELECT v.token FROM calendar_version v)
                            RETURNING id)
                        INSERT INTO clock_entry (clock_id, at, who, what, why, due_before, due_after)
                        SELECT id, :at, :who, :what, :why, :dueBefore, :due FROM clock""")
                .param("id", after.id())
                .param("version", before.version())
                .param("calendar", before.calendar())
                .param("amount", after.limit().amount())
                .param("extendedBy", after.extendedBy())
                .param("due", Timestamps.of(due.at()))
                .param("provisional", due.provisional())
                .param("dueBefore", Timestamps.of(before.due().at()))
                .param("what", what.name())
                .param("at", Timestamps.of(change.at()))
                .param("who", change.who())
                .param("why", change.why())
                .update();
        return changed == 1;
    }

    void pause(UUID clock, Pause pause) {
        jdbc.sql("INSERT INTO clock_pause (clock_id, paused_from, paused_until) VALUES (?, ?, ?)")
                .params(clock, Timestamps.of(pause.from()), Timestamps.of(pause.until()))
                .update();
    }

    void endPause(UUID clock, Instant from, Instant until) {
        jdbc.sql("UPDATE clock_pause SET paused_until = ? WHERE clock_id = ? AND paused_from = ?")
                .params(Timestamps.of(until), clock, Timestamps.of(from))
                .update();
    }

    /** Whether this transaction, and no other, has claimed the rung of a clock that is still as it was read. */
    boolean claim(StoredClock clock, Rung rung, Instant at) {
        int claimed = jdbc.sql("""
                        INSERT INTO clock_rung (clock_id, rung, at)
                        SELECT c.id, :rung, :at FROM limit_clock c
                        WHERE c.id = :id AND c.version = :version FOR NO KEY UPDATE
                        ON CONFLICT DO NOTHING""")
                .param("id", clock.clock().id())
                .param("version", clock.version())
                .param("rung", rung.name())
                .param("at", Timestamps.of(at))
                .update();
        return claimed == 1;
    }

    List<ClockEntry> entries(UUID clock) {
        return jdbc.sql("SELECT * FROM clock_entry WHERE clock_id = ? ORDER BY id")
                .param(clock)
                .query((row, number) -> new ClockEntry(
                        Timestamps.get(row, "at"),
                        row.getString("who"),
                        ChangeKind.valueOf(row.getString("what")),
                        row.getString("why"),
                        Timestamps.getOrNull(row, "due_before"),
                        Timestamps.get(row, "due_after")))
                .list();
    }
}
