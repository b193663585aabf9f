package org.bihuan.assessment.process;

import java.util.UUID;
import org.bihuan.assessment.Appeals;
import org.bihuan.cases.Refusal;
import org.bihuan.cases.process.Completion;
import org.bihuan.cases.process.Submitted;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 审定考核申诉: somebody else of the supervision office accepts or refuses. */
@Component
class DecideAssessmentAppealCompleted extends Completion {

    private final Appeals appeals;

    DecideAssessmentAppealCompleted(Appeals appeals) {
        this.appeals = appeals;
    }

    @Override
    protected @Nullable String complete(UUID subject, Submitted form, String actor, DelegateTask task) {
        var decision = form.textOrEmpty("decision");
        var ruling = form.text("ruling");
        switch (decision) {
            case "leaveOut" -> appeals.accept(subject, true, ruling, actor);
            case "recount" -> appeals.accept(subject, false, ruling, actor);
            case "refuse" -> appeals.refuse(subject, ruling, actor);
            default -> throw new Refusal("请选择申诉是否成立。");
        }
        return null;
    }
}
