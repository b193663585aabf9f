package org.bihuan.cases.process;

import java.util.UUID;
import org.bihuan.cases.Escalation;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** 提醒并升级: climbs whatever rungs are due, of a case or of a supervision order. */
@Component
class Escalate implements JavaDelegate {

    private final Escalation escalation;

    Escalate(Escalation escalation) {
        this.escalation = escalation;
    }

    @Override
    public void execute(DelegateExecution execution) {
        escalation.climb(UUID.fromString(execution.getProcessBusinessKey()));
    }
}
