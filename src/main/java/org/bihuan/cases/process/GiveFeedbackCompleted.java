package org.bihuan.cases.process;

import java.util.UUID;
import org.bihuan.cases.CaseHandling;
import org.bihuan.cases.CaseViews;
import org.bihuan.cases.FeedbackChannel;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 反馈群众: the resident is told; the handling clock stops. */
@Component
class GiveFeedbackCompleted extends CaseCompletion {

    private final CaseHandling handling;

    GiveFeedbackCompleted(CaseViews views, CaseHandling handling) {
        super(views);
        this.handling = handling;
    }

    @Override
    protected @Nullable String complete(UUID subject, Submitted form, String actor, DelegateTask task) {
        var channel = form.choice(FeedbackChannel.class, "feedbackChannel", "反馈方式");
        handling.giveFeedback(subject, form.textOrEmpty("feedbackText"), channel, actor);
        return null;
    }
}
