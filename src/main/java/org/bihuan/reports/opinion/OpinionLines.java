package org.bihuan.reports.opinion;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * 意见建议 as rows: what residents raised in the channels of opinions, and complaints, that was dispatched or answered on
 * the spot. The measure isn't stored: the different facts of the period are put to the table once, and each row finds its
 * answer among them, so that measures can be counted and listed by SQL.
 */
@Component
public class OpinionLines {

    private static final String OPINIONS = """
            FROM case_file c
            WHERE c.reported_at >= :begin AND c.reported_at < :end AND (c.channel IN (:channels) OR c.complained)
              AND (c.dispatched_at IS NOT NULL OR c.closing = 'ANSWERED') AND c.stage <> 'MERGED'
              AND coalesce(c.closing, '') NOT IN ('DECLINED', 'WITHDRAWN')
              AND (NOT c.complained OR may_see(c.id, :who))""";

    /** One row an opinion that the reader {@code :who} may see, by the parameters of {@link #parameters}. */
    public static final String SQL = """
            SELECT f.id, f.number, f.reported_at AS at, f.channel, f.street, f.category, f.subject, f.lead_unit AS unit,
                   f.handler, f.outcome, f.feedback_at, f.closed_at, coalesce(s.measure, d.measure) AS measure,
                   d.measure AS derived, s.why AS put_why, k.due_at, v.at AS verified_at, v.actor AS verified_by,
                   v.kind AS verified, r.title AS rule_title, r.document AS rule_document, r.dated AS rule_dated
            FROM (SELECT c.*, %s AS facts %s) f
            JOIN unnest(CAST(:facts AS text[]), CAST(:measures AS text[])) AS d (facts, measure) ON d.facts = f.facts
            LEFT JOIN LATERAL (SELECT e.measure, e.why FROM opinion_event e
                               WHERE e.case_id = f.id AND e.kind = 'MEASURE' ORDER BY e.id DESC LIMIT 1) s ON true
            LEFT JOIN LATERAL (SELECT e.title, e.document, e.dated FROM opinion_event e
                               WHERE e.case_id = f.id AND e.kind = 'RULE' ORDER BY e.id DESC LIMIT 1) r ON true
            LEFT JOIN LATERAL (SELECT e.at, e.actor, e.kind FROM case_event e
                               WHERE e.case_id = f.id AND e.kind IN ('RATED', 'RATED_AT_EXPIRY', 'LEFT_UNRATED',
                                   'EXPLANATION_ACCEPTED', 'REWORK_ORDERED') ORDER BY e.id DESC LIMIT 1) v ON true
            LEFT JOIN LATERAL (SELECT k.due_at FROM limit_clock k
                               WHERE k.subject_id = f.id AND k.kind IN ('HANDLING', 'REWORK')
                               ORDER BY k.started_at DESC LIMIT 1) k ON true""".formatted(OpinionFacts.SQL, OPINIONS);

    private final JdbcClient jdbc;
    private final OpinionTable table;
    private final OpinionSettings settings;

    OpinionLines(JdbcClient jdbc, OpinionTable table, OpinionSettings settings) {
        this.jdbc = jdbc;
        this.table = table;
        this.settings = settings;
    }

    /**
     * What {@link #SQL} needs; read both in one transaction.
     *
     * @param begin inclusive
     * @param end exclusive
     */
    public Map<String, Object> parameters(Instant begin, Instant end, String reader, Instant now) {
        var parameters = new HashMap<String, Object>();
        parameters.put("begin", Timestamp.from(begin));
        parameters.put("end", Timestamp.from(end));
        parameters.put("who", reader);
        parameters.put("now", Timestamp.from(now));
        parameters.put("channels", settings.names());
        var facts = jdbc.sql("SELECT DISTINCT " + OpinionFacts.SQL + OPINIONS)
                .params(parameters)
                .query(String.class)
                .list();
        parameters.put("facts", facts.toArray(String[]::new));
        parameters.put(
                "measures",
                facts.stream()
                        .map(each -> table.measure(OpinionFacts.of(each)).name())
                        .toArray(String[]::new));
        return parameters;
    }
}
