package org.bihuan.projects.meeting;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.bihuan.cases.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of meetings and of who is invited. */
@Component
class MeetingRows {

    private final JdbcClient jdbc;

    MeetingRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    long nextNumber() {
        return jdbc.sql("SELECT nextval('dispatch_meeting_number')")
                .query(Long.class)
                .single();
    }

    void add(Meeting meeting) {
        jdbc.sql("""
                        INSERT INTO dispatch_meeting (id, number, title, held_on, place, stage, called_by, called_at)
                        VALUES (?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        meeting.id(),
                        meeting.number(),
                        meeting.title(),
                        meeting.heldOn(),
                        meeting.place(),
                        meeting.stage().name(),
                        meeting.calledBy(),
                        Timestamp.from(meeting.calledAt()))
                .update();
    }

    Optional<Meeting> find(UUID id) {
        return one("id = ?", id);
    }

    /** The meeting for a step, one step at a time. */
    Meeting at(UUID id, MeetingStage... allowed) {
        var meeting = one("id = ? FOR UPDATE", id).orElseThrow(() -> new Refusal("没有找到这次调度会。"));
        meeting.at(allowed);
        return meeting;
    }

    private Optional<Meeting> one(String which, UUID id) {
        return jdbc.sql("SELECT * FROM dispatch_meeting WHERE " + which)
                .param(id)
                .query(Meeting.class)
                .optional();
    }

    void move(UUID id, MeetingStage to, @Nullable String remark) {
        jdbc.sql("UPDATE dispatch_meeting SET stage = ?, remark = ? WHERE id = ?")
                .params(to.name(), remark, id)
                .update();
    }

    void held(UUID id, Instant at) {
        jdbc.sql("UPDATE dispatch_meeting SET stage = 'HELD', held_at = ? WHERE id = ?")
                .params(Timestamp.from(at), id)
                .update();
    }

    void write(UUID id, String minutes) {
        jdbc.sql("UPDATE dispatch_meeting SET stage = 'MINUTES', minutes = ? WHERE id = ?")
                .params(minutes, id)
                .update();
    }

    void sign(UUID id, String minutes, String actor, Instant at) {
        jdbc.sql("""
                        UPDATE dispatch_meeting SET stage = 'RESOLVING', minutes = ?, remark = NULL, signed_by = ?,
                               signed_at = ? WHERE id = ?""").params(minutes, actor, Timestamp.from(at), id).update();
    }

    void end(UUID id, MeetingStage stage, @Nullable String remark, Instant at) {
        jdbc.sql("UPDATE dispatch_meeting SET stage = ?, remark = ?, ended_at = ? WHERE id = ?")
                .params(stage.name(), remark, Timestamp.from(at), id)
                .update();
    }

    /** Whether somebody had a hand in what the minutes say. */
    boolean drafted(UUID id, String actor) {
        return jdbc.sql("""
                        SELECT EXISTS (SELECT FROM project_event
                            WHERE dossier = ? AND actor = ? AND kind IN ('ITEM_DECIDED', 'MINUTES_REVISED'))""").params(id, actor).query(Boolean.class).single();
    }

    void invite(UUID id, Collection<String> units) {
        jdbc.sql("DELETE FROM meeting_unit WHERE meeting = ?").param(id).update();
        units.forEach(unit -> jdbc.sql("INSERT INTO meeting_unit (meeting, unit) VALUES (?, ?)")
                .params(id, unit)
                .update());
    }

    List<String> invited(UUID id) {
        return jdbc.sql("SELECT unit FROM meeting_unit WHERE meeting = ? ORDER BY unit")
                .param(id)
                .query(String.class)
                .list();
    }

    List<String> attended(UUID id) {
        return jdbc.sql("SELECT unit FROM meeting_unit WHERE meeting = ? AND attended ORDER BY unit")
                .param(id)
                .query(String.class)
                .list();
    }

    void attended(UUID id, Collection<String> units) {
        invited(id)
                .forEach(unit -> jdbc.sql("UPDATE meeting_unit SET attended = ? WHERE meeting = ? AND unit = ?")
                        .params(units.contains(unit), id, unit)
                        .update());
    }
}
