package org.bihuan.assessment.process;

import java.util.UUID;
import org.bihuan.assessment.Assessing;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** 冻结发布: from now on nothing of it moves. */
@Component
class PublishAssessment implements JavaDelegate {

    private final Assessing assessing;

    PublishAssessment(Assessing assessing) {
        this.assessing = assessing;
    }

    @Override
    public void execute(DelegateExecution execution) {
        assessing.publish(UUID.fromString(execution.getProcessBusinessKey()));
    }
}
