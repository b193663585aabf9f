package org.bihuan.assessment.survey.process;

import java.util.Date;
import java.util.UUID;
import org.bihuan.assessment.survey.Interview;
import org.bihuan.assessment.survey.InterviewViews;
import org.bihuan.assessment.survey.Surveys;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The interview that a diagram is about: whose it is, and until when. Public, since expressions call it. */
@Component
public class InterviewPlan {

    private final Surveys surveys;
    private final InterviewViews interviews;

    InterviewPlan(Surveys surveys, InterviewViews interviews) {
        this.surveys = surveys;
        this.interviews = interviews;
    }

    /** The id of the interviewer. */
    public @Nullable String interviewer(DelegateExecution execution) {
        return interview(execution).interviewer();
    }

    /** When the time of its survey ends. */
    public Date endsAt(DelegateExecution execution) {
        return Date.from(surveys.deadline(interview(execution).survey()));
    }

    private Interview interview(DelegateExecution execution) {
        return interviews.byId(UUID.fromString(execution.getProcessBusinessKey()));
    }
}
