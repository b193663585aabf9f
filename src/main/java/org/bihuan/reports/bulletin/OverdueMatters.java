package org.bihuan.reports.bulletin;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.bihuan.assessment.Period;
import org.bihuan.cases.Matter;
import org.bihuan.cases.Matters;
import org.bihuan.deadlines.ClockKind;
import org.bihuan.deadlines.WorkCalendar;
import org.bihuan.reports.bulletin.BulletinLine.Section;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What the ladder entered on the bulletin in a month. Petitions, and cases that complain of people or units, are counted
 * but never named (district default, after 信访工作条例, 2022: nobody learns from a bulletin who complained of whom).
 */
@Component
class OverdueMatters {

    private static final String ENTERED = """
            FROM bulletin_entry e
                     LEFT JOIN limit_clock h ON h.id = e.clock
                     LEFT JOIN case_file c ON c.id = e.dossier
                     LEFT JOIN project p ON p.id = e.dossier
            WHERE e.entered_at >= ? AND e.entered_at < ? AND""";

    private static final String HIDDEN = " (coalesce(c.complained, false) OR coalesce(c.limit_class, '') = 'PETITION')";

    private final JdbcClient jdbc;
    private final Matters matters;

    OverdueMatters(JdbcClient jdbc, Matters matters) {
        this.jdbc = jdbc;
        this.matters = matters;
    }

    /** How many are only counted. */
    int unnamed(Period month) {
        return jdbc.sql("SELECT count(*) " + ENTERED + HIDDEN)
                .params(bounds(month))
                .query(Integer.class)
                .single();
    }

    /** Those that are named, the latest by most days first; late by calendar days, until the end of the month at most. */
    List<DraftLine> named(Period month) {
        var end = Timestamp.from(month.end());
        return jdbc.sql("""
                        SELECT e.dossier, e.unit, h.subject_id, h.kind, c.id AS case_id, h.due_at,
                               '/cases/' || c.number AS case_path, '/projects/' || p.code AS project_path,
                               coalesce(c.number, p.code) AS of_dossier,
                               ceil(extract(epoch FROM least(coalesce(h.stopped_at, ?), ?) - h.due_at) / 86400)::int AS late
                        """ + ENTERED + " NOT" + HIDDEN + " ORDER BY late DESC NULLS LAST, e.id")
                .params(end, end, bounds(month)[0], bounds(month)[1])
                .query((row, n) -> line(row))
                .list();
    }

    private static Object[] bounds(Period month) {
        return new Object[] {Timestamp.from(month.begin()), Timestamp.from(month.end())};
    }

    private DraftLine line(ResultSet row) throws SQLException {
        var due = row.getTimestamp("due_at");
        var path = Optional.ofNullable(row.getString("case_path")).orElse(row.getString("project_path"));
        var shown = new BulletinLine(
                Section.LATE,
                number(row),
                limit(row.getString("kind")),
                row.getString("unit"),
                null,
                row.getObject("late", Integer.class),
                due == null ? null : WorkCalendar.dateOf(due.toInstant().minusNanos(1)),
                path);
        return new DraftLine(shown, row.getObject("case_id", UUID.class));
    }

    /** The number of the order, part or review whose limit it was; otherwise that of the case or the project. */
    private @Nullable String number(ResultSet row) throws SQLException {
        return matters.keyed(row.getString("subject_id")).map(Matter::number).orElse(row.getString("of_dossier"));
    }

    private static String limit(@Nullable String kind) {
        return (kind == null ? "办理" : ClockKind.valueOf(kind).label()) + "超期";
    }
}
