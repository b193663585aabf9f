package org.bihuan.projects.process;

import java.util.concurrent.atomic.AtomicBoolean;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Stands in for the light until it is read: a test says what it finds. */
@Component
class ReadLight implements JavaDelegate {

    static final AtomicBoolean SUMMONS = new AtomicBoolean();

    @Override
    public void execute(DelegateExecution execution) {
        execution.setVariable("decision", SUMMONS.get() ? "summon" : "fine");
    }
}
