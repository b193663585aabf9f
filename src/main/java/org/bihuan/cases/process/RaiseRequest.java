package org.bihuan.cases.process;

import java.util.UUID;
import org.bihuan.cases.CaseProcess;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** 提交申请: puts the request before somebody else, while the unit works on. */
@Component
class RaiseRequest implements JavaDelegate {

    private final CaseProcess process;

    RaiseRequest(CaseProcess process) {
        this.process = process;
    }

    @Override
    public void execute(DelegateExecution execution) {
        process.requestRaised(UUID.fromString(execution.getProcessBusinessKey()));
    }
}
