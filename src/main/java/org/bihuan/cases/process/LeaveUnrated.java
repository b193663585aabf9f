package org.bihuan.cases.process;

import org.bihuan.cases.Callbacks;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** 记为未评价: nobody was reached within the window. */
@Component
class LeaveUnrated implements JavaDelegate {

    private final Callbacks callbacks;
    private final CallbackWindow window;

    LeaveUnrated(Callbacks callbacks, CallbackWindow window) {
        this.callbacks = callbacks;
        this.window = window;
    }

    @Override
    public void execute(DelegateExecution execution) {
        callbacks.leaveUnrated(window.current(execution));
    }
}
