package org.bihuan.assessment.survey.process;

import java.util.UUID;
import org.bihuan.assessment.survey.Surveys;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** 记为无应答: what was not done in time. */
@Component
class CloseInterviews implements JavaDelegate {

    private final Surveys surveys;

    CloseInterviews(Surveys surveys) {
        this.surveys = surveys;
    }

    @Override
    public void execute(DelegateExecution execution) {
        surveys.closeInterviews(UUID.fromString(execution.getProcessBusinessKey()));
    }
}
