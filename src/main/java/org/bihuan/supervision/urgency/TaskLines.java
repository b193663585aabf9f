package org.bihuan.supervision.urgency;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.bihuan.deadlines.ChineseDates;
import org.bihuan.deadlines.ClockKind;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Reads many tasks in short at once. A task ends with its own date; while that is the end of the clock of its matter, it
 * pauses and warns with it.
 */
@Repository
class TaskLines {

    private static final String LINES = """
            SELECT t.id_ AS id, t.name_ AS name, t.task_def_key_ AS kind, t.assignee_ AS assignee,
                   f.number, coalesce(f.subject, o.name) AS subject, t.due_date_ AS due,
                   k.kind AS clock, coalesce(k.provisional, false) AS provisional, %s,
                   (SELECT count(*) FROM case_event v WHERE v.case_id = f.id AND %s) AS urgings,
                   (SELECT count(*) FROM attachment a LEFT JOIN attachment_withdrawal w ON w.attachment = a.id
                    WHERE a.case_id = f.id AND w.attachment IS NULL) AS files
            FROM act_ru_task t
            LEFT JOIN act_ru_execution e ON e.id_ = t.proc_inst_id_
            LEFT JOIN LATERAL (
                SELECT CASE WHEN e.business_key_ ~ '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$'
                            THEN e.business_key_::uuid END AS id) s ON true
            LEFT JOIN matter_dossier m ON m.matter = s.id
            LEFT JOIN case_file f ON f.id = m.dossier
            LEFT JOIN project o ON o.id = m.dossier
            LEFT JOIN limit_clock k ON k.subject_id = s.id AND k.stopped_at IS NULL
                AND date_trunc('milliseconds', k.due_at) = date_trunc('milliseconds', t.due_date_)
            WHERE t.id_ = ANY (:tasks) AND (f.id IS NULL OR may_see(f.id, :who))
            ORDER BY t.due_date_ NULLS LAST, t.create_time_, t.id_""".formatted(Urgencies.STATE, Urgings.CONDITION);

    private final JdbcClient jdbc;
    private final Clock clock;

    TaskLines(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The earliest due first; without those about a case that the official must keep away from. */
    List<TaskLine> of(Collection<String> tasks, String official) {
        var now = clock.instant();
        return jdbc.sql(LINES)
                .param("tasks", tasks.toArray(String[]::new))
                .param("who", official)
                .param("now", Timestamp.from(now))
                .query((row, n) -> line(row, now))
                .list();
    }

    private static TaskLine line(ResultSet row, Instant now) throws SQLException {
        var urgency = Urgencies.of(row, now);
        return new TaskLine(
                row.getString("id"),
                Objects.requireNonNullElse(row.getString("name"), ""),
                Objects.requireNonNullElse(row.getString("kind"), ""),
                row.getString("assignee"),
                row.getString("number"),
                Objects.requireNonNullElse(row.getString("subject"), ""),
                urgency,
                due(row),
                TimeLeft.of(Urgencies.due(row), urgency, now),
                row.getLong("urgings"),
                row.getLong("files"));
    }

    private static String due(ResultSet row) throws SQLException {
        var due = Urgencies.due(row);
        if (due == null) {
            return "";
        }
        var clock = row.getString("clock");
        return (clock == null ? "" : ClockKind.valueOf(clock).label() + "：")
                + ChineseDates.due(due)
                + (row.getBoolean("provisional") ? "（暂定）" : "");
    }
}
