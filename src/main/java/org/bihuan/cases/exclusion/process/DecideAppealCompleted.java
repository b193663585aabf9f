package org.bihuan.cases.exclusion.process;

import java.util.UUID;
import org.bihuan.cases.Refusal;
import org.bihuan.cases.exclusion.ExclusionRulings;
import org.bihuan.cases.exclusion.Exclusions;
import org.bihuan.cases.process.Submitted;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;

/** 复核申诉: a district leader decides, for good. */
@Component
class DecideAppealCompleted extends ExclusionCompletion {

    private final ExclusionRulings rulings;

    DecideAppealCompleted(Exclusions exclusions, ExclusionRulings rulings) {
        super(exclusions);
        this.rulings = rulings;
    }

    @Override
    protected String complete(UUID subject, Submitted form, String actor, DelegateTask task) {
        if ("uphold".equals(form.text("decision"))) {
            rulings.uphold(subject, form.text("opinion"), actor);
            return "uphold";
        }
        if ("dismiss".equals(form.text("decision"))) {
            rulings.dismiss(subject, form.text("opinion"), actor);
            return "dismiss";
        }
        throw new Refusal("请选择申诉是否成立。");
    }
}
