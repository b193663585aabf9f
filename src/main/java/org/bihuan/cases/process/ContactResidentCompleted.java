package org.bihuan.cases.process;

import java.util.UUID;
import org.bihuan.cases.CaseHandling;
import org.bihuan.cases.CaseViews;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 联系群众: the response. */
@Component
class ContactResidentCompleted extends CaseCompletion {

    private final CaseHandling handling;

    ContactResidentCompleted(CaseViews views, CaseHandling handling) {
        super(views);
        this.handling = handling;
    }

    @Override
    protected @Nullable String complete(UUID subject, Submitted form, String actor, DelegateTask task) {
        handling.contact(subject, form.textOrEmpty("contactNote"), actor);
        return null;
    }
}
