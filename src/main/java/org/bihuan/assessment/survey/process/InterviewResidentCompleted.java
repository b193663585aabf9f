package org.bihuan.assessment.survey.process;

import java.util.UUID;
import org.bihuan.assessment.survey.Answers;
import org.bihuan.assessment.survey.Attempt;
import org.bihuan.assessment.survey.Interviews;
import org.bihuan.cases.Rating;
import org.bihuan.cases.process.Completion;
import org.bihuan.cases.process.Submitted;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;

/** 访问群众: one call, with what was answered. */
@Component
class InterviewResidentCompleted extends Completion {

    private final Interviews interviews;

    InterviewResidentCompleted(Interviews interviews) {
        this.interviews = interviews;
    }

    @Override
    protected String complete(UUID subject, Submitted form, String actor, DelegateTask task) {
        var attempt = form.choice(Attempt.class, "attempt", "访问情况");
        var answers = new Answers(
                form.yesNo("contacted"),
                form.yesNo("solved"),
                form.choiceIfAny(Rating.class, "rating", "满意程度"),
                form.text("remark"));
        return switch (interviews.attempt(subject, attempt, answers, actor)) {
            case OPEN -> "tryAgain";
            case ANSWERED -> "answered";
            case REFUSED, NOT_REACHED, UNFINISHED -> "noResponse";
        };
    }
}
