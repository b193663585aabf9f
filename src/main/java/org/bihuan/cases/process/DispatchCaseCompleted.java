package org.bihuan.cases.process;

import java.util.UUID;
import org.bihuan.cases.CaseViews;
import org.bihuan.cases.Cases;
import org.bihuan.cases.DeclineReason;
import org.bihuan.cases.LimitClass;
import org.bihuan.cases.Refusal;
import org.bihuan.cases.merging.Merging;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 受理派单: dispatched by hand, answered on the spot, declined, or merged into another case. */
@Component
class DispatchCaseCompleted extends CaseCompletion {

    private final Cases cases;
    private final Merging merging;

    DispatchCaseCompleted(CaseViews views, Cases cases, Merging merging) {
        super(views);
        this.cases = cases;
        this.merging = merging;
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
            case "merge" ->
                merging.merge(
                        subject,
                        typedOr(form.text("mainNumber"), form.textOrEmpty("mainCase")),
                        form.textOrEmpty("mergeReason"),
                        actor);
            default -> throw new Refusal("请选择如何处理：派单、直接答复、不予受理或并入。");
        }
        return decision;
    }

    private void decline(UUID subject, Submitted form, String actor) {
        var reason = form.choice(DeclineReason.class, "declineReason", "不予受理的理由");
        var advice = form.textOrEmpty("declineAdvice");
        switch (reason) {
            case REPEAT -> cases.declineRepeat(subject, earlier(form), advice, actor);
            case CONCLUDED -> cases.declineConcluded(subject, earlier(form), advice, actor);
            default -> cases.decline(subject, reason, advice, actor);
        }
    }

    private static String earlier(Submitted form) {
        return typedOr(form.text("earlierNumber"), form.textOrEmpty("earlierCase"));
    }

    /** A number that was typed counts more than one that was chosen. */
    private static String typedOr(@Nullable String typed, String chosen) {
        return typed == null ? chosen : typed;
    }
}
