package org.bihuan.assessment.survey.process;

import java.util.UUID;
import org.bihuan.assessment.survey.Surveys;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** 分派访问员: the interviewers take turns. */
@Component
class AssignInterviewers implements JavaDelegate {

    private final Surveys surveys;

    AssignInterviewers(Surveys surveys) {
        this.surveys = surveys;
    }

    @Override
    public void execute(DelegateExecution execution) {
        surveys.assign(UUID.fromString(execution.getProcessBusinessKey()));
    }
}
