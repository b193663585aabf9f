package org.bihuan.cases.petition.process;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.bihuan.cases.petition.PetitionReview;
import org.bihuan.cases.petition.PetitionReviews;
import org.bihuan.cases.process.Completion;
import org.bihuan.platform.engine.ProcessVariable;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.jspecify.annotations.Nullable;

/** A task of a review: the unit that reviews is the review's own. */
abstract class ReviewCompletion extends Completion {

    final PetitionReviews reviews;

    ReviewCompletion(PetitionReviews reviews) {
        this.reviews = reviews;
    }

    @Override
    protected Map<ProcessVariable<String>, @Nullable String> routingFacts(UUID subject, DelegateTask task) {
        var facts = new HashMap<ProcessVariable<String>, @Nullable String>();
        facts.put(
                PetitionReviewProcess.REVIEW_UNIT,
                reviews.find(subject).map(PetitionReview::unit).orElseThrow());
        return facts;
    }
}
