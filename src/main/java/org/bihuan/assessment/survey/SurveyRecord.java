package org.bihuan.assessment.survey;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.bihuan.deadlines.WorkCalendar;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes down what happens in a survey. */
@Component
class SurveyRecord {

    private final JdbcClient jdbc;
    private final Clock clock;

    SurveyRecord(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    Instant now() {
        return clock.instant();
    }

    LocalDate today() {
        return WorkCalendar.dateOf(now());
    }

    void note(UUID survey, String actor, SurveyStep step, @Nullable String why) {
        note(survey, null, actor, step, why);
    }

    void note(Interview interview, String actor, SurveyStep step, @Nullable String why) {
        note(interview.survey(), interview.id(), actor, step, why);
    }

    private void note(UUID survey, @Nullable UUID interview, String actor, SurveyStep step, @Nullable String why) {
        jdbc.sql("INSERT INTO survey_event (survey, interview, at, actor, kind, why) VALUES (?, ?, ?, ?, ?, ?)")
                .params(survey, interview, Timestamp.from(now()), actor, step.name(), why)
                .update();
    }
}
