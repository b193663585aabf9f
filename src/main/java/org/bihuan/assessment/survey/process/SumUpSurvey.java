package org.bihuan.assessment.survey.process;

import java.util.UUID;
import org.bihuan.assessment.survey.Surveys;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** 汇总结果: from now on they count. */
@Component
class SumUpSurvey implements JavaDelegate {

    private final Surveys surveys;

    SumUpSurvey(Surveys surveys) {
        this.surveys = surveys;
    }

    @Override
    public void execute(DelegateExecution execution) {
        surveys.sumUp(UUID.fromString(execution.getProcessBusinessKey()));
    }
}
