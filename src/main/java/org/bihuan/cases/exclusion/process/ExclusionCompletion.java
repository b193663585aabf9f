package org.bihuan.cases.exclusion.process;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.bihuan.cases.exclusion.Exclusions;
import org.bihuan.cases.process.Completion;
import org.bihuan.platform.engine.ProcessVariable;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.jspecify.annotations.Nullable;

/** A task of an application: the unit that supplies and appeals is the one that applied. */
abstract class ExclusionCompletion extends Completion {

    private final Exclusions exclusions;

    ExclusionCompletion(Exclusions exclusions) {
        this.exclusions = exclusions;
    }

    @Override
    protected Map<ProcessVariable<String>, @Nullable String> routingFacts(UUID subject, DelegateTask task) {
        var facts = new HashMap<ProcessVariable<String>, @Nullable String>();
        facts.put(ExclusionProcess.LEAD_UNIT, exclusions.byId(subject).unit());
        return facts;
    }
}
