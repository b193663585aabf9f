package org.bihuan.cases.process;

import java.util.UUID;
import org.bihuan.cases.Cases;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** 转达催办: the handler and the section head learn that the resident urged. */
@Component
class PassOnUrging implements JavaDelegate {

    private final Cases cases;

    PassOnUrging(Cases cases) {
        this.cases = cases;
    }

    @Override
    public void execute(DelegateExecution execution) {
        cases.passOnUrging(UUID.fromString(execution.getProcessBusinessKey()));
    }
}
