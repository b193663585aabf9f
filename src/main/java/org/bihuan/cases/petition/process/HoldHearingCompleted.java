package org.bihuan.cases.petition.process;

import java.util.UUID;
import org.bihuan.cases.petition.PetitionReviews;
import org.bihuan.cases.process.Submitted;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 举行听证: what the hearing brought is on record. */
@Component
class HoldHearingCompleted extends ReviewCompletion {

    HoldHearingCompleted(PetitionReviews reviews) {
        super(reviews);
    }

    @Override
    protected @Nullable String complete(UUID subject, Submitted form, String actor, DelegateTask task) {
        reviews.recordHearing(subject, form.textOrEmpty("minutes"), actor);
        return null;
    }
}
