package org.bihuan.reports;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.bihuan.cases.Complaint;
import org.bihuan.cases.ComplaintKind;
import org.bihuan.cases.Recusals;
import org.bihuan.cases.process.Loop;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What reports read besides cases that were dispatched. Times such as 2025-03-02T10:00. */
@TestComponent
public class ReportedRows {

    private final JdbcClient jdbc;
    private final Recusals recusals;

    ReportedRows(JdbcClient jdbc, Recusals recusals) {
        this.jdbc = jdbc;
        this.recusals = recusals;
    }

    public void set(UUID id, String column, Object value) {
        jdbc.sql("UPDATE case_file SET " + column + " = ? WHERE id = ?")
                .params(value instanceof Instant at ? Timestamp.from(at) : value, id)
                .update();
    }

    public void event(UUID id, String kind, String actor, String at) {
        jdbc.sql("INSERT INTO case_event (case_id, at, actor, kind, to_stage) VALUES (?, ?, ?, ?, 'CLOSED')")
                .params(id, time(at), actor, kind)
                .update();
    }

    /** An order to 教委 that was issued and waits for its reply until a day. */
    public String order(UUID dossier, String issued, String due) {
        var id = UUID.randomUUID();
        jdbc.sql("""
                        INSERT INTO supervision_order (id, number, dossier, lead_unit, basis, matter, stage, drafted_at,
                            issued_by, issued_at)
                        VALUES (?, ?, ?, 'jiaowei', '超期未办结', '限期办结', 'ISSUED', ?, 'supervision-head', ?)""").params(id, "D" + id, dossier, time(issued), time(issued)).update();
        jdbc.sql("""
                        INSERT INTO limit_clock (id, subject_id, kind, started_at, amount, unit, due_at, provisional)
                        VALUES (?, ?, 'ORDER', ?, 3, 'd', ?, false)""").params(UUID.randomUUID(), id, time(issued), time(due)).update();
        return "D" + id;
    }

    /** A project of 教委 without a plan. */
    public void project(String code, String registered) {
        jdbc.sql("""
                        INSERT INTO project (id, version, code, name, type, investment, funding, owner_unit, site,
                            required_finish, stage, registered_at)
                        VALUES (?, 0, ?, '校舍改造', 'renovation', 1234.50, '区财政', 'jiaowei', '东湖', '2026-12-31',
                            'REGISTERED', ?)""").params(UUID.randomUUID(), code, time(registered)).update();
    }

    /** From now on an official must keep away from a case. */
    public void denounce(UUID id, String official) {
        recusals.record(id, new Complaint(ComplaintKind.DENUNCIATION, List.of(), List.of(official)), null, "centre-1");
        set(id, "complained", true);
    }

    private static Timestamp time(String at) {
        return Timestamp.from(Loop.instant(at));
    }
}
