package org.bihuan.assessment;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.UUID;
import org.bihuan.cases.process.Loop;
import org.bihuan.deadlines.WorkCalendar;
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

    public String number(UUID id) {
        return jdbc.sql("SELECT number FROM case_file WHERE id = ?")
                .param(id)
                .query(String.class)
                .single();
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

    /** A survey of the cases of a month; null for the end of one that goes on. */
    public UUID survey(LocalDate month, @Nullable Instant endedAt) {
        var id = UUID.randomUUID();
        jdbc.sql("""
                        INSERT INTO survey (id, number, period, period_from, period_until, basis, size, seed, started_by,
                            started_at, deadline, ended_at)
                        VALUES (?, ?, ?, ?, ?, 'PER_UNIT', 9, 'seed', 'supervision-1', ?, ?, ?)""")
                .params(
                        id,
                        "S" + id,
                        YearMonth.from(month).toString(),
                        month,
                        month.plusMonths(1),
                        time(WorkCalendar.startOf(month)),
                        time(WorkCalendar.startOf(month.plusMonths(2))),
                        endedAt == null ? null : time(endedAt))
                .update();
        return id;
    }

    /** An interview of a survey about a case; null for the rating of a resident who answered something else only. */
    public void interviewed(UUID survey, UUID id, @Nullable String rating) {
        jdbc.sql("""
                        INSERT INTO survey_frame (survey, case_id, case_number, unit, closed_at)
                        SELECT ?, id, number, lead_unit, dispatched_at FROM case_file WHERE id = ?""").params(survey, id).update();
        jdbc.sql("""
                        INSERT INTO survey_interview (id, survey, case_id, number, state, contacted, rating, ended_at)
                        SELECT gen_random_uuid(), ?, id, 'I' || id, 'ANSWERED', true, ?, dispatched_at
                        FROM case_file WHERE id = ?""").params(survey, rating, id).update();
    }

    private static Timestamp time(Instant at) {
        return Timestamp.from(at);
    }
}
