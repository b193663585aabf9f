package org.bihuan.assessment.survey;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads what samples were drawn from and what was drawn, and draws them again. */
@Component
@Transactional(readOnly = true)
class SurveyFrames {

    private static final String FRAME =
            " FROM survey_frame f LEFT JOIN survey_interview i ON i.survey = f.survey AND i.case_id = f.case_id"
                    + " WHERE f.survey = ? ";

    private final JdbcClient jdbc;
    private final SurveyRows rows;

    SurveyFrames(JdbcClient jdbc, SurveyRows rows) {
        this.jdbc = jdbc;
        this.rows = rows;
    }

    /** By the code of the unit. */
    List<FrameRow> counts(UUID survey) {
        return jdbc.sql("""
                        SELECT f.unit, count(*) AS closed,
                               count(*) FILTER (WHERE f.left_out = 'WITHDRAWN') AS withdrawn,
                               count(*) FILTER (WHERE f.left_out = 'COMPLAINED') AS complained,
                               count(*) FILTER (WHERE f.left_out = 'EXCLUDED') AS excluded,
                               count(*) FILTER (WHERE f.left_out = 'NO_PHONE') AS no_phone,
                               count(*) FILTER (WHERE f.left_out IS NULL) AS candidates,
                               count(i.id) AS drawn""" + FRAME + "GROUP BY f.unit ORDER BY f.unit")
                .param(survey)
                .query(FrameRow.class)
                .list();
    }

    /** All cases that an official may see: the drawn ones in the order of their interviews, then the others by number. */
    List<FrameCase> cases(UUID survey, String official) {
        return jdbc.sql("""
                        SELECT f.case_number, f.unit, f.left_out, i.number AS interview, i.interviewer, i.state""" + FRAME + "AND may_see(f.case_id, ?) ORDER BY i.number, f.case_number")
                .params(survey, official)
                .query(FrameCase.class)
                .list();
    }

    /** Whether the seed and the list give the sample that was drawn, case by case and in its order. */
    boolean sameWhenDrawnAgain(Survey survey) {
        var drawn = jdbc.sql(
                        "SELECT f.case_number AS number, f.unit" + FRAME + "AND i.id IS NOT NULL ORDER BY i.number")
                .param(survey.id())
                .query(Candidate.class)
                .list();
        return drawn.equals(Sampling.draw(survey.seed(), survey.sampleSize(), rows.frame(survey.id())));
    }

    /** What happened to the survey as a whole, the earliest first. */
    List<SurveyEvent> events(UUID survey) {
        return jdbc.sql(
                        "SELECT at, actor, kind, why FROM survey_event WHERE survey = ? AND interview IS NULL ORDER BY id")
                .param(survey)
                .query(SurveyEvent.class)
                .list();
    }
}
