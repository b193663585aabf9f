package org.bihuan.cases.process;

import java.util.UUID;
import org.bihuan.cases.CaseHandling;
import org.bihuan.cases.CaseViews;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 裁定主办单位: the supervision office rules, finally. */
@Component
class ArbitrateCaseCompleted extends CaseCompletion {

    private final CaseHandling handling;

    ArbitrateCaseCompleted(CaseViews views, CaseHandling handling) {
        super(views);
        this.handling = handling;
    }

    @Override
    protected @Nullable String complete(UUID subject, Submitted form, String actor, DelegateTask task) {
        var extendBy = form.number("extendBy");
        handling.arbitrate(
                subject, form.textOrEmpty("unit"), form.textOrEmpty("reason"), extendBy == null ? 0 : extendBy, actor);
        return null;
    }
}
