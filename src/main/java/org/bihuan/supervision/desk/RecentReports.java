package org.bihuan.supervision.desk;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.bihuan.deadlines.WorkCalendar;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The cases reported in the last days, today included, whatever became of them: when, where and about what. */
@Component
class RecentReports {

    static final String ROWS = """
            SELECT c.id, c.reported_at, coalesce(c.street, '-') AS street, c.category,
                   c.closed_at IS NULL AS open,
                   extract(isodow FROM c.reported_at AT TIME ZONE 'Asia/Shanghai')::int AS weekday,
                   extract(hour FROM c.reported_at AT TIME ZONE 'Asia/Shanghai')::int AS hour
            FROM case_file c WHERE c.reported_at >= :since AND\s""" + OpenCases.VISIBLE;

    private final JdbcClient jdbc;
    private final DeskSettings settings;
    private final Clock clock;

    RecentReports(JdbcClient jdbc, DeskSettings settings, Clock clock) {
        this.jdbc = jdbc;
        this.settings = settings;
        this.clock = clock;
    }

    /** Reports of one hour of a weekday, 1 for Monday. */
    record Hour(int weekday, int hour, long cases) {}

    /** Reports of one category in one street, {@link Wanted#NOWHERE} for an unknown place. */
    record Spot(String category, String street, long cases) {}

    /** Counted by hours of the clock first: asking each report for its hour in Shanghai takes most of the time. */
    List<Hour> hours(String reader) {
        return counted("""
                        SELECT extract(isodow FROM h.begin AT TIME ZONE 'Asia/Shanghai')::int AS weekday,
                               extract(hour FROM h.begin AT TIME ZONE 'Asia/Shanghai')::int AS hour, sum(h.cases)::bigint AS cases
                        FROM (SELECT date_bin('1 hour', o.reported_at, '2000-01-01 00:00+08') AS begin, count(*) AS cases
                              FROM (%s) o GROUP BY 1) h
                        GROUP BY 1, 2""".formatted(ROWS), reader).query(Hour.class).list();
    }

    List<Spot> spots(String reader) {
        return counted("SELECT category, street, count(*) AS cases FROM (" + ROWS + ") o GROUP BY 1, 2", reader)
                .query(Spot.class)
                .list();
    }

    /** When the days begin. */
    Map<String, Object> times() {
        var first = WorkCalendar.dateOf(clock.instant()).minusDays(settings.reportDays() - 1L);
        return Map.of("since", Timestamp.from(WorkCalendar.startOf(first)));
    }

    private JdbcClient.StatementSpec counted(String sql, String reader) {
        return jdbc.sql(sql).params(times()).param("who", reader);
    }
}
