package org.bihuan.assessment.process;

import java.util.UUID;
import org.bihuan.assessment.Assessing;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** 汇总计算: everything is counted, and shown for the publicity window. */
@Component
class ComputeAssessment implements JavaDelegate {

    private final Assessing assessing;

    ComputeAssessment(Assessing assessing) {
        this.assessing = assessing;
    }

    @Override
    public void execute(DelegateExecution execution) {
        assessing.compute(UUID.fromString(execution.getProcessBusinessKey()));
    }
}
