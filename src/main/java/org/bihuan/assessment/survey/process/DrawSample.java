package org.bihuan.assessment.survey.process;

import java.util.UUID;
import org.bihuan.assessment.survey.Surveys;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** 抽取样本: from the seed, by unit. */
@Component
class DrawSample implements JavaDelegate {

    private final Surveys surveys;

    DrawSample(Surveys surveys) {
        this.surveys = surveys;
    }

    @Override
    public void execute(DelegateExecution execution) {
        surveys.drawSample(UUID.fromString(execution.getProcessBusinessKey()));
    }
}
