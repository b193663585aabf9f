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

/** The rows of resolutions. */
@Component
class ResolutionRows {

    private final JdbcClient jdbc;

    ResolutionRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Writes a resolution down that counts once the minutes are signed. */
    Resolution draft(Meeting meeting, Blocker blocker, String unit, String matter, LocalDate dueOn) {
        var id = UUID.randomUUID();
        var number = meeting.number() + "-议" + (ofMeeting(meeting.id()).size() + 1);
        jdbc.sql("""
                        INSERT INTO resolution (id, number, meeting, blocker, project, unit, matter, due_on, stage)
                        VALUES (?, ?, ?, ?, ?, ?, ?, ?, 'DRAFTED')""")
                .params(id, number, meeting.id(), blocker.id(), blocker.project(), unit, matter, dueOn)
                .update();
        return of(id);
    }

    Optional<Resolution> find(UUID id) {
        return jdbc.sql("SELECT * FROM resolution WHERE id = ?")
                .param(id)
                .query(Resolution.class)
                .optional();
    }

    Resolution of(UUID id) {
        return find(id).orElseThrow(() -> new Refusal("没有找到这项议定事项。"));
    }

    /** The resolution for a step, one step at a time. */
    Resolution at(UUID id, ResolutionStage allowed) {
        jdbc.sql("SELECT id FROM resolution WHERE id = ? FOR UPDATE")
                .param(id)
                .query()
                .listOfRows();
        var resolution = of(id);
        resolution.at(allowed);
        return resolution;
    }

    List<Resolution> ofMeeting(UUID meeting) {
        return list("meeting = ?", meeting);
    }

    List<Resolution> ofBlocker(UUID blocker) {
        return list("blocker = ?", blocker);
    }

    List<Resolution> ofProject(UUID project) {
        return list("project = ?", project);
    }

    /** Those that are carried out or checked, and whose date is before a day. */
    List<Resolution> overdue(LocalDate day) {
        return list("stage IN ('ASSIGNED', 'ANSWERED') AND due_on < ?", day);
    }

    private List<Resolution> list(String which, Object value) {
        return jdbc.sql("SELECT * FROM resolution WHERE " + which + " ORDER BY due_on, length(number), number")
                .param(value)
                .query(Resolution.class)
                .list();
    }

    void assign(UUID id, Instant at) {
        jdbc.sql("UPDATE resolution SET stage = 'ASSIGNED', assigned_at = ? WHERE id = ?")
                .params(Timestamp.from(at), id)
                .update();
    }

    void answer(UUID id, String reply, String actor, Instant at) {
        jdbc.sql("""
                        UPDATE resolution SET stage = 'ANSWERED', reply = ?, replied_by = ?, handler = ?, replied_at = ?
                        WHERE id = ?""").params(reply, actor, actor, Timestamp.from(at), id).update();
    }

    void sendBack(UUID id, String reason) {
        jdbc.sql("UPDATE resolution SET stage = 'ASSIGNED', remark = ? WHERE id = ?")
                .params(reason, id)
                .update();
    }

    void settle(UUID id, String actor, Instant at) {
        jdbc.sql("""
                        UPDATE resolution SET stage = 'SETTLED', remark = NULL, accepted_by = ?, accepted_at = ?
                        WHERE id = ?""").params(actor, Timestamp.from(at), id).update();
    }

    void withdraw(UUID id, String why) {
        jdbc.sql("UPDATE resolution SET stage = 'WITHDRAWN', remark = ? WHERE id = ?")
                .params(why, id)
                .update();
    }
}
