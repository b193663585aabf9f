package org.bihuan.cases.process;

import java.util.UUID;
import org.bihuan.cases.CaseHandling;
import org.bihuan.cases.CaseViews;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 作出批示: the district leader's instruction. */
@Component
class InstructUnitCompleted extends CaseCompletion {

    private final CaseHandling handling;

    InstructUnitCompleted(CaseViews views, CaseHandling handling) {
        super(views);
        this.handling = handling;
    }

    @Override
    protected @Nullable String complete(UUID subject, Submitted form, String actor, DelegateTask task) {
        handling.instruct(subject, form.textOrEmpty("instruction"), actor);
        return null;
    }
}
