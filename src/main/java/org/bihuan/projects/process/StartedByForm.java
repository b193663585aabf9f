package org.bihuan.projects.process;

import org.bihuan.cases.Refusal;
import org.bihuan.cases.process.CurrentActor;
import org.bihuan.cases.process.Submitted;
import org.bihuan.platform.web.RefusalReport;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** A start form goes to one guarded method of the domain; nothing of it stays in the process, a refusal undoes everything. */
abstract class StartedByForm implements JavaDelegate {

    /** Takes the step. */
    protected abstract void submit(Submitted form, String actor);

    @Override
    public final void execute(DelegateExecution execution) {
        var form = new Submitted(execution);
        try {
            submit(form, CurrentActor.id());
            form.consume();
        } catch (Refusal refused) {
            RefusalReport.note(409, refused.getMessage());
            throw refused;
        }
    }
}
