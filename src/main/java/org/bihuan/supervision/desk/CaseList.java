package org.bihuan.supervision.desk;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.bihuan.cases.Categories;
import org.bihuan.cases.OfficialNames;
import org.bihuan.cases.Stage;
import org.bihuan.deadlines.ChineseDates;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The cases behind a number, a page at a time, the earliest end of time first. */
@Component
class CaseList {

    static final int PAGE = 50;

    private final JdbcClient jdbc;
    private final OpenCases open;
    private final RecentReports recent;
    private final OfficialNames names;
    private final Categories categories;
    private final Clock clock;

    CaseList(
            JdbcClient jdbc,
            OpenCases open,
            RecentReports recent,
            OfficialNames names,
            Categories categories,
            Clock clock) {
        this.jdbc = jdbc;
        this.open = open;
        this.recent = recent;
        this.names = names;
        this.categories = categories;
        this.clock = clock;
    }

    /**
     * A case.
     *
     * @param subject the resident's words
     * @param due when its time ends, in words; empty while no clock runs
     * @param open whether anything can still be done about it
     */
    record Row(
            String number,
            String subject,
            String unit,
            String handler,
            String street,
            String category,
            String stage,
            String reported,
            String due,
            boolean overdue,
            boolean paused,
            boolean open) {}

    /** Part of a list, and how many cases the whole list has. */
    record Page(List<Row> rows, long cases, int number) {

        public boolean more() {
            return (long) number * PAGE < cases;
        }
    }

    Page page(Wanted wanted, int number, String reader) {
        return new Page(rows(wanted, Math.max(1, number), reader), count(wanted, reader), Math.max(1, number));
    }

    long count(Wanted wanted, String reader) {
        return statement("SELECT count(*) FROM (" + source(wanted) + ") o WHERE " + wanted.condition(), wanted, reader)
                .query(Long.class)
                .single();
    }

    private List<Row> rows(Wanted wanted, int number, String reader) {
        var order = wanted.ofReports() ? "o.reported_at DESC" : "o.due_at NULLS LAST";
        var page = "SELECT o.* FROM (" + source(wanted) + ") o WHERE " + wanted.condition() + " ORDER BY " + order
                + ", o.id LIMIT " + PAGE + " OFFSET " + (number - 1L) * PAGE;
        return statement("""
                        SELECT f.number, f.subject, f.lead_unit, f.handler, f.street, f.category, f.stage, f.reported_at,
                               f.closed_at, k.due_at, EXISTS (
                                   SELECT FROM clock_pause p
                                   WHERE p.clock_id = k.id AND p.paused_from <= :now AND p.paused_until > :now) AS paused
                        FROM (%s) o JOIN case_file f ON f.id = o.id
                        LEFT JOIN limit_clock k ON k.subject_id = f.id AND k.stopped_at IS NULL
                        ORDER BY %s, o.id""".formatted(page, order), wanted, reader)
                .query((row, n) -> new Row(
                        row.getString("number"),
                        row.getString("subject"),
                        names.unit(row.getString("lead_unit")),
                        names.person(row.getString("handler")),
                        names.unit(row.getString("street")),
                        categories.name(row.getString("category")),
                        Stage.valueOf(row.getString("stage")).label(),
                        ChineseDates.full(row.getTimestamp("reported_at").toInstant()),
                        due(row.getTimestamp("due_at")),
                        !row.getBoolean("paused") && past(row.getTimestamp("due_at")),
                        row.getBoolean("paused"),
                        row.getTimestamp("closed_at") == null))
                .list();
    }

    private JdbcClient.StatementSpec statement(String sql, Wanted wanted, String reader) {
        return jdbc.sql(sql)
                .params(open.times())
                .params(recent.times())
                .params(wanted.parameters())
                .param("who", reader);
    }

    private static String source(Wanted wanted) {
        return wanted.ofReports() ? RecentReports.ROWS : OpenCases.ROWS;
    }

    private boolean past(@Nullable Timestamp due) {
        Instant now = clock.instant();
        return due != null && !now.isBefore(due.toInstant());
    }

    private static String due(@Nullable Timestamp due) {
        return due == null ? "" : ChineseDates.due(due.toInstant());
    }
}
