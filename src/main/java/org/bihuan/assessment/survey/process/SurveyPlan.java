package org.bihuan.assessment.survey.process;

import java.util.Date;
import java.util.List;
import java.util.UUID;
import org.bihuan.assessment.survey.InterviewViews;
import org.bihuan.assessment.survey.Surveys;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;

/** The survey that a diagram is about: its interviews and its time. Public, since expressions call it. */
@Component
public class SurveyPlan {

    private final Surveys surveys;
    private final InterviewViews interviews;

    SurveyPlan(Surveys surveys, InterviewViews interviews) {
        this.surveys = surveys;
        this.interviews = interviews;
    }

    /** The ids of the interviews that are to be carried out. */
    public List<String> interviews(DelegateExecution execution) {
        return interviews.open(id(execution)).stream()
                .map(interview -> interview.id().toString())
                .toList();
    }

    /** When the time of the survey ends. */
    public Date endsAt(DelegateExecution execution) {
        return Date.from(surveys.deadline(id(execution)));
    }

    private static UUID id(DelegateExecution execution) {
        return UUID.fromString(execution.getProcessBusinessKey());
    }
}
