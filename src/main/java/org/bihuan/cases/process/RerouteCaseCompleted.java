package org.bihuan.cases.process;

import java.util.UUID;
import org.bihuan.cases.CaseHandling;
import org.bihuan.cases.CaseViews;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 改派诉求: the dispatch centre sends a returned case on. */
@Component
class RerouteCaseCompleted extends CaseCompletion {

    private final CaseHandling handling;

    RerouteCaseCompleted(CaseViews views, CaseHandling handling) {
        super(views);
        this.handling = handling;
    }

    @Override
    protected @Nullable String complete(UUID subject, Submitted form, String actor, DelegateTask task) {
        handling.reroute(subject, form.textOrEmpty("unit"), form.textOrEmpty("reason"), actor);
        return null;
    }
}
