package org.bihuan.cases.process;

import java.util.UUID;
import org.bihuan.cases.CaseHandling;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.springframework.stereotype.Component;

/** 到复查日: a case on record goes back to its unit, unless it was withdrawn meanwhile. */
@Component
class TakeUpAgain implements ExecutionListener {

    private final CaseHandling handling;

    TakeUpAgain(CaseHandling handling) {
        this.handling = handling;
    }

    @Override
    public void notify(DelegateExecution execution) {
        if (!execution.isCanceled()) {
            handling.takeUpAgain(UUID.fromString(execution.getProcessBusinessKey()));
        }
    }
}
