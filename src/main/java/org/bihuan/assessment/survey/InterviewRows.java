package org.bihuan.assessment.survey;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.bihuan.cases.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of interviews. */
@Component
class InterviewRows {

    private static final String ROWS =
            "SELECT id, survey, case_id, number, interviewer, state, attempts, last_attempt_on FROM survey_interview WHERE ";

    private final JdbcClient jdbc;

    InterviewRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(UUID survey, String number, String caseNumber) {
        jdbc.sql("""
                        INSERT INTO survey_interview (id, survey, case_id, number, state)
                        SELECT ?, survey, case_id, ?, 'OPEN' FROM survey_frame WHERE survey = ? AND case_number = ?""").params(UUID.randomUUID(), number, survey, caseNumber).update();
    }

    Optional<Interview> find(UUID id) {
        return one("id = ?", id);
    }

    Optional<Interview> numbered(String number) {
        return one("number = ?", number);
    }

    /** The interview for a step, one step at a time. */
    Interview forStep(UUID id) {
        return one("id = ? FOR UPDATE", id).orElseThrow(() -> new Refusal("没有找到这次访问。"));
    }

    private Optional<Interview> one(String which, Object key) {
        return jdbc.sql(ROWS + which).param(key).query(Interview.class).optional();
    }

    /** By unit, those of a unit in the order of the draw. */
    List<Interview> of(UUID survey) {
        return jdbc.sql(ROWS + "survey = ? ORDER BY number")
                .param(survey)
                .query(Interview.class)
                .list();
    }

    /** The open ones first, then the latest. */
    List<Interview> by(String interviewer) {
        return jdbc.sql(ROWS + "interviewer = ? ORDER BY (state = 'OPEN') DESC, survey, number")
                .param(interviewer)
                .query(Interview.class)
                .list();
    }

    void assign(UUID id, String interviewer) {
        jdbc.sql("UPDATE survey_interview SET interviewer = ? WHERE id = ?")
                .params(interviewer, id)
                .update();
    }

    void missed(UUID id, int attempts, LocalDate on, @Nullable String remark) {
        jdbc.sql("UPDATE survey_interview SET attempts = ?, last_attempt_on = ?, remark = ? WHERE id = ?")
                .params(attempts, on, remark, id)
                .update();
    }

    void end(UUID id, InterviewState state, Answers answers, Instant at) {
        jdbc.sql("""
                        UPDATE survey_interview SET state = ?, contacted = ?, solved = ?, rating = ?,
                               remark = coalesce(?, remark), ended_at = ? WHERE id = ?""")
                .params(
                        state.name(),
                        answers.contacted(),
                        answers.solved(),
                        answers.rating() == null ? null : answers.rating().name(),
                        answers.remark(),
                        Timestamp.from(at),
                        id)
                .update();
    }
}
