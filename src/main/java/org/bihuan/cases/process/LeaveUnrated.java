package org.bihuan.cases.process;

import java.util.UUID;
import org.bihuan.cases.Callbacks;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** 记为未评价: nobody was reached within the window. */
@Component
class LeaveUnrated implements JavaDelegate {

    private final Callbacks callbacks;

    LeaveUnrated(Callbacks callbacks) {
        this.callbacks = callbacks;
    }

    @Override
    public void execute(DelegateExecution execution) {
        callbacks.leaveUnrated(UUID.fromString(CallbackProcess.CALLBACK_ID.get(execution)));
    }
}
