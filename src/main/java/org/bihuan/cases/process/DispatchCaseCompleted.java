package org.bihuan.cases.process;

import java.util.UUID;
import org.bihuan.cases.CaseViews;
import org.bihuan.cases.Cases;
import org.bihuan.cases.DeclineReason;
import org.bihuan.cases.LimitClass;
import org.bihuan.cases.Refusal;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;

/** 受理派单: dispatched by hand, answered on the spot, or declined. */
@Component
class DispatchCaseCompleted extends CaseCompletion {

    private final Cases cases;

    DispatchCaseCompleted(CaseViews views, Cases cases) {
        super(views);
        this.cases = cases;
    }

    @Override
    protected String complete(UUID subject, Submitted form, String actor, DelegateTask task) {
        var decision = form.textOrEmpty("decision");
        switch (decision) {
            case "dispatch" ->
                cases.dispatch(
                        subject,
                        form.textOrEmpty("unit"),
                        form.choice(LimitClass.class, "limitClass", "时限类别"),
                        form.text("reason"),
                        actor);
            case "answer" -> cases.answer(subject, form.textOrEmpty("answerText"), actor);
            case "decline" -> decline(subject, form, actor);
            default -> throw new Refusal("请选择如何处理：派单、直接答复或不予受理。");
        }
        return decision;
    }

    private void decline(UUID subject, Submitted form, String actor) {
        var reason = form.choice(DeclineReason.class, "declineReason", "不予受理的理由");
        var advice = form.textOrEmpty("declineAdvice");
        if (reason == DeclineReason.CONCLUDED) {
            cases.declineConcluded(subject, form.textOrEmpty("concludedNumber"), advice, actor);
        } else {
            cases.decline(subject, reason, advice, actor);
        }
    }
}
