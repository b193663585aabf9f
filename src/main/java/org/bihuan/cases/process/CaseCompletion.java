package org.bihuan.cases.process;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.bihuan.cases.CaseViews;
import org.bihuan.platform.engine.ProcessVariable;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.jspecify.annotations.Nullable;

/** A task of a case: lead unit and handler are the case's own. */
public abstract class CaseCompletion extends Completion {

    private final CaseViews cases;

    /** For the tasks of one diagram. */
    protected CaseCompletion(CaseViews cases) {
        this.cases = cases;
    }

    @Override
    protected Map<ProcessVariable<String>, @Nullable String> routingFacts(UUID subject, DelegateTask task) {
        var now = cases.assignment(subject);
        var facts = new HashMap<ProcessVariable<String>, @Nullable String>();
        facts.put(ClosedLoopProcess.LEAD_UNIT, now.leadUnit());
        facts.put(ClosedLoopProcess.HANDLER, now.handler());
        return facts;
    }
}
