package org.bihuan.cases.assisting.process;

import java.util.Map;
import java.util.UUID;
import org.bihuan.cases.process.Completion;
import org.bihuan.platform.engine.ProcessVariable;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.jspecify.annotations.Nullable;

/** A task of a part: assisting unit, lead unit and their handlers are the domain's own. */
abstract class PartCompletion extends Completion {

    private final PartRouting routing;

    PartCompletion(PartRouting routing) {
        this.routing = routing;
    }

    @Override
    protected Map<ProcessVariable<String>, @Nullable String> routingFacts(UUID subject, DelegateTask task) {
        return routing.of(subject);
    }
}
