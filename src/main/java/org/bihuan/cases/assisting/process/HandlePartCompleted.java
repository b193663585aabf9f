package org.bihuan.cases.assisting.process;

import java.util.UUID;
import org.bihuan.cases.assisting.PartHandling;
import org.bihuan.cases.process.Submitted;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 办理协办: the assisting unit answers to the lead unit. */
@Component
class HandlePartCompleted extends PartCompletion {

    private final PartHandling parts;

    HandlePartCompleted(PartRouting routing, PartHandling parts) {
        super(routing);
        this.parts = parts;
    }

    @Override
    protected @Nullable String complete(UUID subject, Submitted form, String actor, DelegateTask task) {
        parts.answer(subject, form.textOrEmpty("answerText"), actor);
        return null;
    }
}
