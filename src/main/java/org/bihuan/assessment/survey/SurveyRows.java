package org.bihuan.assessment.survey;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.bihuan.cases.Refusal;
import org.bihuan.deadlines.WorkCalendar;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of surveys and of the cases that they draw from. */
@Component
class SurveyRows {

    /** Cases that a unit handled for a resident and that were closed in a period. */
    private static final String CLOSED = """
             FROM case_file c
            WHERE c.closed_at >= :from AND c.closed_at < :until AND c.lead_unit IS NOT NULL
              AND c.closing NOT IN ('ANSWERED', 'DECLINED') AND c.channel <> 'PROJECT'""";

    private static final String LEFT_OUT = """
            CASE WHEN c.closing = 'WITHDRAWN' THEN 'WITHDRAWN'
                 WHEN c.complained THEN 'COMPLAINED'
                 WHEN EXISTS (SELECT FROM exclusion e WHERE e.case_id = c.id AND e.stage = 'EXCLUDED') THEN 'EXCLUDED'
                 WHEN NOT EXISTS (SELECT FROM reporter r WHERE r.case_id = c.id AND r.phone IS NOT NULL) THEN 'NO_PHONE'
            END""";

    private final JdbcClient jdbc;

    SurveyRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Such as {@code DC2026-001}. */
    String nextNumber(int year) {
        var running =
                jdbc.sql("SELECT nextval('survey_number')").query(Long.class).single();
        return "DC%d-%03d".formatted(year, running);
    }

    void add(Survey survey) {
        jdbc.sql("""
                        INSERT INTO survey (id, number, period, period_from, period_until, basis, size, seed, started_by,
                                            started_at, deadline)
                        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        survey.id(),
                        survey.number(),
                        survey.period(),
                        survey.periodFrom(),
                        survey.periodUntil(),
                        survey.basis().name(),
                        survey.size(),
                        survey.seed(),
                        survey.startedBy(),
                        Timestamp.from(survey.startedAt()),
                        Timestamp.from(survey.deadline()))
                .update();
    }

    Survey get(UUID id) {
        return jdbc.sql("SELECT * FROM survey WHERE id = ?")
                .param(id)
                .query(Survey.class)
                .optional()
                .orElseThrow(() -> new Refusal("没有找到这次满意度调查。"));
    }

    Optional<Survey> numbered(String number) {
        return jdbc.sql("SELECT * FROM survey WHERE number = ?")
                .param(number)
                .query(Survey.class)
                .optional();
    }

    /** The latest first. */
    List<Survey> all() {
        return jdbc.sql("SELECT * FROM survey ORDER BY started_at DESC, number DESC")
                .query(Survey.class)
                .list();
    }

    /** A survey whose period has a day in common with this one; empty when there is none. */
    Optional<Survey> overlapping(SurveyPeriod period) {
        return jdbc.sql("SELECT * FROM survey WHERE period_from < ? AND period_until > ? LIMIT 1")
                .params(period.until(), period.from())
                .query(Survey.class)
                .optional();
    }

    void end(UUID id, Instant at) {
        jdbc.sql("UPDATE survey SET ended_at = ? WHERE id = ?")
                .params(Timestamp.from(at), id)
                .update();
    }

    /** How many cases could be drawn now, by unit; units without one are left out. */
    List<Integer> candidates(SurveyPeriod period) {
        return jdbc.sql("SELECT count(*)" + CLOSED + " AND " + LEFT_OUT + " IS NULL GROUP BY c.lead_unit")
                .param("from", Timestamp.from(WorkCalendar.startOf(period.from())))
                .param("until", Timestamp.from(WorkCalendar.startOf(period.until())))
                .query(Integer.class)
                .list();
    }

    /** Writes down which cases were closed in the period, and which of them are left out. */
    void takeFrame(Survey survey) {
        jdbc.sql("INSERT INTO survey_frame (survey, case_id, case_number, unit, closed_at, left_out)"
                        + " SELECT :survey, c.id, c.number, c.lead_unit, c.closed_at, " + LEFT_OUT + CLOSED)
                .param("survey", survey.id())
                .param("from", Timestamp.from(WorkCalendar.startOf(survey.periodFrom())))
                .param("until", Timestamp.from(WorkCalendar.startOf(survey.periodUntil())))
                .update();
    }

    /** The cases that the sample is drawn from. */
    List<Candidate> frame(UUID survey) {
        return jdbc.sql("SELECT case_number AS number, unit FROM survey_frame WHERE survey = ? AND left_out IS NULL")
                .param(survey)
                .query(Candidate.class)
                .list();
    }
}
