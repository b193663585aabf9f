package org.bihuan.cases.process;

import java.util.UUID;
import org.bihuan.cases.Matters;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;

/** Puts the number of the case, or of the matter of it, behind a task's name, so that lists tell tasks apart. */
@Component
class NumberedTask implements TaskListener {

    private final Matters matters;

    NumberedTask(Matters matters) {
        this.matters = matters;
    }

    @Override
    public void notify(DelegateTask task) {
        var subject = UUID.fromString(task.getExecution().getProcessBusinessKey());
        task.setName(task.getName() + " " + matters.of(subject).number());
    }
}
