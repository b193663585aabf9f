package org.bihuan.assessment.survey;

import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.bihuan.deadlines.WorkCalendar;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What surveys found, by unit; changes nothing. */
@Component
@Transactional(readOnly = true)
public class SurveyResults {

    private static final String COUNTS = """
            SELECT unit, count(*) AS drawn,
                   count(*) FILTER (WHERE state = 'ANSWERED') AS answered,
                   count(*) FILTER (WHERE state = 'REFUSED') AS refused,
                   count(*) FILTER (WHERE state = 'NOT_REACHED') AS not_reached,
                   count(*) FILTER (WHERE state = 'UNFINISHED') AS unfinished,
                   count(contacted) AS contact_asked,
                   count(*) FILTER (WHERE contacted) AS contacted,
                   count(solved) AS solved_asked,
                   count(*) FILTER (WHERE solved) AS solved,
                   count(*) FILTER (WHERE rating = 'VERY_SATISFIED') AS very_satisfied,
                   count(*) FILTER (WHERE rating = 'SATISFIED') AS satisfied,
                   count(*) FILTER (WHERE rating = 'BASICALLY_SATISFIED') AS basically_satisfied,
                   count(*) FILTER (WHERE rating = 'DISSATISFIED') AS dissatisfied,
                   count(*) FILTER (WHERE rating = 'VERY_DISSATISFIED') AS very_dissatisfied
              FROM survey_result WHERE %s GROUP BY unit ORDER BY unit""";

    private final JdbcClient jdbc;

    SurveyResults(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * The results of all surveys that were summed up, about the cases that were closed in a period: a quarter takes in the
     * surveys of its months, and a month its part of a survey of the quarter.
     *
     * @param from the first day, in Asia/Shanghai
     * @param until the day after the last one
     * @return by the code of the unit; units without an interview are left out
     */
    public List<SurveyScore> by(LocalDate from, LocalDate until) {
        return jdbc.sql(COUNTS.formatted("final AND closed_at >= ? AND closed_at < ?"))
                .params(Timestamp.from(WorkCalendar.startOf(from)), Timestamp.from(WorkCalendar.startOf(until)))
                .query(SurveyScore.class)
                .list();
    }

    /** The results of one survey so far. */
    List<SurveyScore> of(UUID survey) {
        return jdbc.sql(COUNTS.formatted("survey = ?"))
                .param(survey)
                .query(SurveyScore.class)
                .list();
    }
}
