package org.bihuan.cases.merging;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.bihuan.cases.CaseEvent;
import org.bihuan.cases.CaseViews;
import org.bihuan.cases.Problem;
import org.bihuan.cases.Stage;
import org.bihuan.cases.Step;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Keeps the wording of every case where an index finds it. How common a pair of characters is comes from PostgreSQL's
 * own statistics, so that only the rarest pairs of a text are looked up: common ones say nothing and cost most.
 */
@Component
class Wordings {

    /** The rarest pairs that are looked up: enough for place and matter, few enough for a busy index. */
    private static final int LOOKED_UP = 30;

    /** How many of the found cases are compared word by word. */
    private static final int COMPARED = 60;

    private final JdbcClient jdbc;
    private final CaseViews cases;

    Wordings(JdbcClient jdbc, CaseViews cases) {
        this.jdbc = jdbc;
        this.cases = cases;
    }

    @EventListener
    void on(CaseEvent event) {
        if (event.step() == Step.REPORTED) {
            keep(event.caseId(), cases.of(event.caseId()).problem(), event.at());
        } else {
            follow(event);
        }
    }

    private void follow(CaseEvent event) {
        var joinable = !Stage.AFTER_FEEDBACK.contains(event.to());
        if (joinable == Stage.AFTER_FEEDBACK.contains(event.from())) {
            jdbc.sql("UPDATE case_wording SET joinable = ? WHERE case_id = ?")
                    .params(joinable, event.caseId())
                    .update();
        }
        if (event.ends()) {
            jdbc.sql("UPDATE case_wording SET closed_at = ? WHERE case_id = ?")
                    .params(Timestamp.from(event.at()), event.caseId())
                    .update();
        }
    }

    private void keep(UUID caseId, Problem problem, Instant reportedAt) {
        jdbc.sql("INSERT INTO case_wording (case_id, street, address, reported_at, pairs) VALUES (?, ?, ?, ?, ?)")
                .params(
                        caseId,
                        problem.street(),
                        problem.address(),
                        Timestamp.from(reportedAt),
                        array(Wording.of(problem.subject(), problem.detail()).opening()))
                .update();
    }

    /** Cases before their feedback that share rare pairs with a wording, at the same or an unknown place; the likeliest first. */
    List<UUID> open(Wording wording, Problem problem, Instant reportedAfter) {
        return sharing(wording, problem, " joinable AND reported_at >= ?", reportedAfter);
    }

    /** The same of cases that were closed after an instant. */
    List<UUID> closed(Wording wording, Problem problem, Instant closedAfter) {
        return sharing(wording, problem, " closed_at IS NOT NULL AND closed_at >= ?", closedAfter);
    }

    /** The same of all that were reported after an instant, whatever became of them: one search for each index. */
    List<UUID> reported(Wording wording, Problem problem, Instant after) {
        return Stream.of("joinable", "NOT joinable AND closed_at IS NULL", "closed_at IS NOT NULL")
                .flatMap(which -> sharing(wording, problem, " " + which + " AND reported_at >= ?", after).stream())
                .toList();
    }

    /**
     * One look into the index for each pair: much faster than counting the shared pairs of every row that has any.
     * {@code OFFSET 0} keeps the planner, which can't know how rare the pairs are, from reading the whole table instead.
     */
    private List<UUID> sharing(Wording wording, Problem problem, String time, Instant after) {
        return jdbc.sql("""
                        SELECT w.case_id FROM unnest(?) asked (pair) CROSS JOIN LATERAL (
                            SELECT case_id, street, reported_at FROM case_wording
                            WHERE pairs @> ARRAY[asked.pair] AND """ + time + """
                             OFFSET 0) w
                        WHERE w.street = ? OR w.street IS NULL OR ?::text IS NULL
                        GROUP BY w.case_id ORDER BY count(*) DESC, max(w.reported_at) DESC LIMIT ?""")
                .params(rarest(wording), Timestamp.from(after), problem.street(), problem.street(), COMPARED)
                .query(UUID.class)
                .list();
    }

    /** Pairs that the statistics don't list are rarer than all that they do; among equals the title's come first. */
    private Integer[] rarest(Wording wording) {
        return jdbc.sql("""
                        WITH common AS (
                            SELECT c.pair, c.share
                            FROM pg_stats s, unnest(s.most_common_elems::text::int[], s.most_common_elem_freqs) c (pair, share)
                            WHERE s.schemaname = current_schema() AND s.tablename = 'case_wording' AND s.attname = 'pairs')
                        SELECT pair FROM unnest(?) WITH ORDINALITY asked (pair, place) LEFT JOIN common USING (pair)
                        ORDER BY coalesce(share, 0), place LIMIT ?""")
                .params(array(wording.opening()), LOOKED_UP)
                .query(Integer.class)
                .list()
                .toArray(Integer[]::new);
    }

    private static Integer[] array(Collection<Integer> pairs) {
        return pairs.toArray(Integer[]::new);
    }
}
