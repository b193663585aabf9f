package org.bihuan.cases.petition.process;

import java.util.UUID;
import org.bihuan.cases.petition.PetitionReviews;
import org.bihuan.cases.process.Submitted;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 送达意见书: the petitioner has the opinion in writing; the clock of the review stops. */
@Component
class DeliverOpinionCompleted extends ReviewCompletion {

    DeliverOpinionCompleted(PetitionReviews reviews) {
        super(reviews);
    }

    @Override
    protected @Nullable String complete(UUID subject, Submitted form, String actor, DelegateTask task) {
        reviews.deliver(subject, form.textOrEmpty("receipt"), actor);
        return null;
    }
}
