package org.bihuan.supervision.desk;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bihuan.cases.Stage;
import org.bihuan.deadlines.WorkCalendar;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The open cases as they stand, without those that the reader must keep away from. One pass over two indexes counts them
 * all; only the rungs of what is overdue are looked up one by one.
 */
@Component
class OpenCases {

    /** Whom a recusal names doesn't see the case. Only a case that complains of somebody can have one. */
    static final String VISIBLE = "(NOT c.complained OR may_see(c.id, :who))";

    /** {@code OFFSET 0} has every row worked out once, however often its columns are asked for. */
    static final String ROWS = """
            SELECT c.id, c.stage, coalesce(c.lead_unit, 'centre') AS unit, coalesce(c.street, '-') AS street, c.category,
                   k.due_at, p.clock_id IS NOT NULL AS paused,
                   coalesce(k.due_at <= :now AND p.clock_id IS NULL, false) AS overdue,
                   CASE WHEN k.due_at <= :now AND p.clock_id IS NULL THEN coalesce((
                       SELECT max(CASE r.rung WHEN 'bulletin' THEN 2 WHEN 'leader' THEN 1 ELSE 0 END)
                       FROM clock_rung r WHERE r.clock_id = k.id), 0) END AS rung
            FROM case_file c
            LEFT JOIN limit_clock k ON k.subject_id = c.id AND k.stopped_at IS NULL
            LEFT JOIN clock_pause p ON p.clock_id = k.id AND p.paused_from <= :now AND p.paused_until > :now
            WHERE c.closed_at IS NULL AND\s""" + VISIBLE + " OFFSET 0";

    private static final String COUNTS = Stream.of(Standing.values())
            .map(standing -> "count(*) FILTER (WHERE " + standing.condition() + ") AS " + standing.code() + "_cases")
            .collect(Collectors.joining(", "));

    private final JdbcClient jdbc;
    private final Clock clock;

    OpenCases(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * The cases of one unit, street and stage.
     *
     * @param street {@link Wanted#NOWHERE} for an unknown place
     */
    record Cell(String unit, String street, Stage stage, Map<Standing, Long> counts) {}

    /** All counts; cells without a case are left out. */
    List<Cell> cells(String reader) {
        return jdbc.sql("SELECT o.unit, o.street, o.stage, " + COUNTS + " FROM (" + ROWS
                        + ") o GROUP BY o.unit, o.street, o.stage")
                .params(times())
                .param("who", reader)
                .query((row, n) -> cell(row))
                .list();
    }

    /** How many wait at the places that only the engine knows; places without a case are left out. */
    Map<Place, Long> beside(String reader) {
        return jdbc
                .sql("""
                        WITH waiting AS MATERIALIZED (
                            SELECT DISTINCT t.task_def_key_ AS element, e.business_key_ AS subject
                            FROM act_ru_task t JOIN act_ru_execution e ON e.id_ = t.proc_inst_id_
                            WHERE t.task_def_key_ IN ('userTask_answerConsultation', 'userTask_instructUnit',
                                                      'userTask_decideRequest'))
                        SELECT w.element, count(*) AS cases FROM waiting w JOIN case_file c ON c.id = w.subject::uuid
                        WHERE c.closed_at IS NULL AND\s""" + VISIBLE + " GROUP BY w.element")
                .param("who", reader)
                .query((row, n) -> Map.entry(Place.of(row.getString("element")).orElseThrow(), row.getLong("cases")))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** The present instant, and the end of the present day in Asia/Shanghai. */
    Map<String, Object> times() {
        var now = clock.instant();
        var tomorrow = WorkCalendar.startOf(WorkCalendar.dateOf(now).plusDays(1));
        return Map.of("now", Timestamp.from(now), "tomorrow", Timestamp.from(tomorrow));
    }

    private static Cell cell(ResultSet row) throws SQLException {
        var counts = new EnumMap<Standing, Long>(Standing.class);
        for (var standing : Standing.values()) {
            counts.put(standing, row.getLong(standing.code() + "_cases"));
        }
        return new Cell(row.getString("unit"), row.getString("street"), Stage.valueOf(row.getString("stage")), counts);
    }
}
