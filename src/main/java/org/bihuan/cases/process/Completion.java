package org.bihuan.cases.process;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.bihuan.cases.Refusal;
import org.bihuan.deadlines.ClockRefused;
import org.bihuan.platform.engine.ProcessVariable;
import org.bihuan.platform.web.RefusalReport;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.jspecify.annotations.Nullable;

/**
 * An official completes a task: the submitted fields go to one guarded method of the domain, and only its decision and
 * the routing facts stay in the process. A refusal undoes everything and is told in plain words.
 */
public abstract class Completion implements TaskListener {

    /**
     * Takes the step.
     *
     * @param subject the business key: a case or another matter
     * @return the decision that the next gateway asks for; null when none does
     */
    protected abstract @Nullable String complete(UUID subject, Submitted form, String actor, DelegateTask task);

    @Override
    public final void notify(DelegateTask task) {
        var form = new Submitted(task);
        try {
            var decision = complete(subject(task), form, CurrentActor.id(), task);
            var facts = routingFacts(subject(task), task);
            facts.put(ClosedLoopProcess.DECISION, decision);
            var counters = counters(subject(task));
            form.consume(facts.keySet(), counters.keySet());
            facts.forEach((variable, value) -> variable.set(task, value));
            counters.forEach(task::setVariable);
        } catch (Refusal | ClockRefused refused) {
            RefusalReport.note(409, refused.getMessage());
            throw refused;
        }
    }

    /** What the engine counts where a task is for several people at once, as the domain knows it. */
    protected Map<String, Object> counters(UUID subject) {
        return Map.of();
    }

    private static UUID subject(DelegateTask task) {
        return UUID.fromString(task.getExecution().getProcessBusinessKey());
    }

    /**
     * What the process goes by besides the decision: the domain's own facts, whatever a form has sent under their names.
     * None, unless a task has some; the caller adds to the map.
     */
    protected Map<ProcessVariable<String>, @Nullable String> routingFacts(UUID subject, DelegateTask task) {
        return new HashMap<>();
    }
}
