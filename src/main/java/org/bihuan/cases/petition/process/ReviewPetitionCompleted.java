package org.bihuan.cases.petition.process;

import java.util.UUID;
import org.bihuan.cases.Refusal;
import org.bihuan.cases.petition.Conclusion;
import org.bihuan.cases.petition.PetitionReviews;
import org.bihuan.cases.process.Submitted;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;

/** 审查处理意见: the opinion is made, or a hearing announced first. */
@Component
class ReviewPetitionCompleted extends ReviewCompletion {

    ReviewPetitionCompleted(PetitionReviews reviews) {
        super(reviews);
    }

    @Override
    protected String complete(UUID subject, Submitted form, String actor, DelegateTask task) {
        if ("decide".equals(form.text("decision"))) {
            var conclusion = form.choice(Conclusion.class, "conclusion", "审查结论");
            reviews.decide(subject, conclusion, form.textOrEmpty("opinion"), actor);
            return "decide";
        }
        if ("hear".equals(form.text("decision"))) {
            reviews.announceHearing(subject, form.date("hearingUntil"), form.textOrEmpty("reason"), actor);
            return "hear";
        }
        throw new Refusal("请选择作出意见或举行听证。");
    }
}
