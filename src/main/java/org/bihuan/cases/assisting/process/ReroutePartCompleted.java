package org.bihuan.cases.assisting.process;

import java.util.UUID;
import org.bihuan.cases.assisting.PartHandling;
import org.bihuan.cases.process.Submitted;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 改派协办: the dispatch centre gives a returned part to another unit. */
@Component
class ReroutePartCompleted extends PartCompletion {

    private final PartHandling parts;

    ReroutePartCompleted(PartRouting routing, PartHandling parts) {
        super(routing);
        this.parts = parts;
    }

    @Override
    protected @Nullable String complete(UUID subject, Submitted form, String actor, DelegateTask task) {
        parts.reroute(subject, form.textOrEmpty("unit"), form.textOrEmpty("reason"), actor);
        return null;
    }
}
