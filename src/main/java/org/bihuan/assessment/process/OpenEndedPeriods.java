package org.bihuan.assessment.process;

import org.bihuan.assessment.Assessing;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** 启动到期的考核: the month that ended yesterday, and with it perhaps the quarter and the year. */
@Component
class OpenEndedPeriods implements JavaDelegate {

    private final Assessing assessing;

    OpenEndedPeriods(Assessing assessing) {
        this.assessing = assessing;
    }

    @Override
    public void execute(DelegateExecution execution) {
        assessing.openEnded();
    }
}
