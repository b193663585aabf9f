package org.bihuan.assessment.process;

import java.util.UUID;
import org.bihuan.assessment.Assessing;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** 核定结果: counted anew with what appeals changed. */
@Component
class ConfirmAssessment implements JavaDelegate {

    private final Assessing assessing;

    ConfirmAssessment(Assessing assessing) {
        this.assessing = assessing;
    }

    @Override
    public void execute(DelegateExecution execution) {
        assessing.confirm(UUID.fromString(execution.getProcessBusinessKey()));
    }
}
