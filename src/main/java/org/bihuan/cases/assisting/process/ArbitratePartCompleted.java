package org.bihuan.cases.assisting.process;

import java.util.UUID;
import org.bihuan.cases.assisting.PartHandling;
import org.bihuan.cases.process.Submitted;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 裁定协办单位: the supervision office rules, finally. */
@Component
class ArbitratePartCompleted extends PartCompletion {

    private final PartHandling parts;

    ArbitratePartCompleted(PartRouting routing, PartHandling parts) {
        super(routing);
        this.parts = parts;
    }

    @Override
    protected @Nullable String complete(UUID subject, Submitted form, String actor, DelegateTask task) {
        parts.arbitrate(subject, form.textOrEmpty("unit"), form.textOrEmpty("reason"), actor);
        return null;
    }
}
