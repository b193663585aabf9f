package org.bihuan.reports.bulletin;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.bihuan.assessment.Period;
import org.bihuan.deadlines.WorkCalendar;
import org.bihuan.projects.Light;
import org.bihuan.reports.bulletin.BulletinLine.Section;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The orders that were issued in a month, the lights of the projects at its end, and the meetings that were held in it. */
@Component
class MonthOfSupervision {

    static final String ANSWERED = "已回复";
    static final String OVERDUE = "逾期未回复";
    static final String RUNNING = "未到期";

    private final JdbcClient jdbc;

    MonthOfSupervision(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The orders, by their numbers; of a petition or a complaint of people the number isn't made known. */
    List<DraftLine> orders(Period month) {
        return jdbc.sql("""
                        SELECT o.number, o.lead_unit, o.issued_at, c.id AS case_id,
                               p.code AS project,
                               coalesce('/cases/' || c.number, '/projects/' || p.code) AS path,
                               coalesce(c.complained, false) OR coalesce(c.limit_class, '') = 'PETITION' AS hidden,
                               CASE WHEN o.replied_at < :end THEN :answered
                                    WHEN EXISTS (SELECT FROM clock_rung r JOIN limit_clock h ON h.id = r.clock_id
                                                 WHERE h.subject_id = o.id AND r.rung = 'overdue' AND r.at < :end)
                                    THEN :overdue ELSE :running END AS state
                        FROM supervision_order o
                                 LEFT JOIN case_file c ON c.id = o.dossier LEFT JOIN project p ON p.id = o.dossier
                        WHERE o.issued_at >= :begin AND o.issued_at < :end
                        ORDER BY o.issued_at, length(o.number), o.number""")
                .param("begin", Timestamp.from(month.begin()))
                .param("end", Timestamp.from(month.end()))
                .param("answered", ANSWERED)
                .param("overdue", OVERDUE)
                .param("running", RUNNING)
                .query((row, n) -> order(row))
                .list();
    }

    private static DraftLine order(ResultSet row) throws SQLException {
        var hidden = row.getBoolean("hidden");
        var shown = new BulletinLine(
                Section.ORDER,
                hidden ? null : row.getString("number"),
                row.getString("project") == null ? "诉求" : "项目",
                row.getString("lead_unit"),
                row.getString("state"),
                null,
                WorkCalendar.dateOf(row.getTimestamp("issued_at").toInstant()),
                hidden ? null : row.getString("path"));
        return new DraftLine(shown, hidden ? null : row.getObject("case_id", UUID.class));
    }

    /** Every project by its last reading before the end of the month, the worst first. */
    List<DraftLine> lights(Period month) {
        var end = Timestamp.from(month.end());
        return jdbc.sql("""
                        SELECT DISTINCT ON (p.code) p.code, p.name, p.owner_unit AS unit, r.light
                        FROM light_reading r JOIN project p ON p.id = r.project
                        WHERE r.read_at < ? AND (p.ended_at IS NULL OR p.ended_at >= ?)
                        ORDER BY p.code, r.id DESC""").params(end, end).query(Lamp.class).list().stream()
                .sorted(Comparator.comparing(Lamp::light).reversed())
                .map(lamp -> new DraftLine(lamp.line(), null))
                .toList();
    }

    private record Lamp(String code, String name, String unit, Light light) {

        BulletinLine line() {
            return new BulletinLine(Section.LIGHT, code, name, unit, light.label(), null, null, "/projects/" + code);
        }
    }

    /** The meetings in their order, each with the number of its resolutions. */
    List<DraftLine> meetings(Period month) {
        return jdbc
                .sql("""
                        SELECT m.number, m.title, m.held_on,
                               (SELECT count(*) FROM resolution r WHERE r.meeting = m.id) AS resolutions
                        FROM dispatch_meeting m WHERE m.held_at >= ? AND m.held_at < ?
                        ORDER BY m.held_on, length(m.number), m.number""")
                .params(Timestamp.from(month.begin()), Timestamp.from(month.end()))
                .query((row, n) -> new BulletinLine(
                        Section.MEETING,
                        row.getString("number"),
                        row.getString("title"),
                        null,
                        null,
                        row.getInt("resolutions"),
                        row.getObject("held_on", LocalDate.class),
                        null))
                .list()
                .stream()
                .map(line -> new DraftLine(line, null))
                .toList();
    }
}
