package org.bihuan.cases.precedent;

import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.List;
import org.bihuan.deadlines.WorkCalendar;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * 退回率, from the record of events. Cases are counted by the day on which they were given to the unit; an objection
 * counts when it led to another unit, whenever that was decided. One that was overruled or is undecided doesn't, nor does
 * a case that was taken from a unit that had to keep away.
 */
@Component
public class ReturnRates {

    private final JdbcClient jdbc;

    ReturnRates(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * The rates of a period, the highest first; units that got no case in it are left out.
     *
     * @param from the first day, in Asia/Shanghai
     * @param until the last day
     */
    @Transactional(readOnly = true)
    public List<ReturnRate> of(LocalDate from, LocalDate until) {
        return jdbc.sql("""
                        SELECT unit, count(DISTINCT case_id) AS dispatched,
                               count(DISTINCT case_id) FILTER (WHERE sent_on) AS returned
                        FROM (SELECT case_id, at, kind, unit,
                                     lead(kind) OVER course = 'OBJECTED' AND lead(unit, 2) OVER course <> unit AS sent_on
                              FROM case_event
                              WHERE kind IN ('DISPATCHED', 'DISPATCHED_BY_RULE', 'OBJECTED', 'REROUTED', 'ARBITRATED')
                                AND at >= ?
                              WINDOW course AS (PARTITION BY case_id ORDER BY id)) moved
                        WHERE at < ? AND kind <> 'OBJECTED'
                        GROUP BY unit
                        ORDER BY count(DISTINCT case_id) FILTER (WHERE sent_on)::numeric
                                     / count(DISTINCT case_id) DESC, count(DISTINCT case_id) DESC, unit""")
                .params(
                        Timestamp.from(WorkCalendar.startOf(from)),
                        Timestamp.from(WorkCalendar.startOf(until.plusDays(1))))
                .query(ReturnRate.class)
                .list();
    }
}
