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

    /** The cases {@code f} of a survey with their interviews {@code i}. */
    static final String FRAME =
            " FROM survey_frame f LEFT JOIN survey_interview i ON i.survey = f.survey AND i.case_id = f.case_id"
                    + " WHERE f.survey = :survey ";

    private final JdbcClient jdbc;
    private final SurveyRows rows;

    SurveyFrames(JdbcClient jdbc, SurveyRows rows) {
        this.jdbc = jdbc;
        this.rows = rows;
    }

    /** All cases that an official may see: the drawn ones in the order of their interviews, then the others by number. */
    List<FrameCase> cases(UUID survey, String official) {
        return cases(survey, SurveyCount.CLOSED, "", official);
    }

    /**
     * Those behind a number, in the same order.
     *
     * @param unit its code; empty for all units
     */
    List<FrameCase> cases(UUID survey, SurveyCount of, String unit, String official) {
        var columns =
                "SELECT f.case_number, f.unit, f.left_out, i.number AS interview, i.interviewer, i.state, i.contacted,"
                        + " i.solved, i.rating" + FRAME;
        return behind(
                        columns,
                        of,
                        "AND may_see(f.case_id, :who) ORDER BY i.number, f.case_number",
                        survey,
                        unit,
                        official)
                .query(FrameCase.class)
                .list();
    }

    private JdbcClient.StatementSpec behind(
            String columns, SurveyCount of, String seen, UUID survey, String unit, String official) {
        return jdbc.sql(columns + "AND " + of.condition() + " AND :unit IN ('', f.unit) " + seen)
                .param("survey", survey)
                .param("unit", unit)
                .param("who", official);
    }

    /** Whether the seed and the list give the sample that was drawn, case by case and in its order. */
    boolean sameWhenDrawnAgain(Survey survey) {
        var drawn = jdbc.sql(
                        "SELECT f.case_number AS number, f.unit" + FRAME + "AND i.id IS NOT NULL ORDER BY i.number")
                .param("survey", survey.id())
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
