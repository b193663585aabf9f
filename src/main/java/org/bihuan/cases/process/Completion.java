package org.bihuan.cases.process;

import java.util.UUID;
import org.bihuan.cases.CaseViews;
import org.bihuan.cases.Refusal;
import org.bihuan.deadlines.ClockRefused;
import org.bihuan.platform.web.RefusalReport;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.jspecify.annotations.Nullable;

/**
 * An official completes a task: the submitted fields go to one guarded method of the domain, and only its decision and
 * the routing facts stay in the process. A refusal undoes everything and is told in plain words.
 */
abstract class Completion implements TaskListener {

    private final CaseViews cases;

    Completion(CaseViews cases) {
        this.cases = cases;
    }

    /**
     * Takes the step.
     *
     * @param subject the business key: a case or a supervision order
     * @return the decision that the next gateway asks for; null when none does
     */
    abstract @Nullable String complete(UUID subject, Submitted form, String actor, DelegateTask task);

    @Override
    public final void notify(DelegateTask task) {
        var form = new Submitted(task);
        try {
            var decision = complete(subject(task), form, CurrentActor.id(), task);
            form.consume();
            route(task, decision);
        } catch (Refusal | ClockRefused refused) {
            RefusalReport.note(409, refused.getMessage());
            throw refused;
        }
    }

    private static UUID subject(DelegateTask task) {
        return UUID.fromString(task.getExecution().getProcessBusinessKey());
    }

    /** The routing facts are the case's own: what a form might have sent under their names is overwritten. */
    private void route(DelegateTask task, @Nullable String decision) {
        ClosedLoopProcess.DECISION.set(task, decision);
        if (task.getProcessDefinitionId().startsWith(ClosedLoopProcess.KEY + ":")) {
            var facts = cases.of(subject(task));
            ClosedLoopProcess.LEAD_UNIT.set(task, facts.leadUnit());
            ClosedLoopProcess.HANDLER.set(task, facts.handler());
        }
    }
}
