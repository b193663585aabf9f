package org.bihuan.cases.exclusion.process;

import java.util.UUID;
import org.bihuan.cases.Refusal;
import org.bihuan.cases.exclusion.ExclusionRulings;
import org.bihuan.cases.exclusion.Exclusions;
import org.bihuan.cases.process.Submitted;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;

/** 审定剔除: the supervision office excludes the case, or refuses. */
@Component
class RuleExclusionCompleted extends ExclusionCompletion {

    private final ExclusionRulings rulings;

    RuleExclusionCompleted(Exclusions exclusions, ExclusionRulings rulings) {
        super(exclusions);
        this.rulings = rulings;
    }

    @Override
    protected String complete(UUID subject, Submitted form, String actor, DelegateTask task) {
        if ("grant".equals(form.text("decision"))) {
            rulings.grant(subject, form.text("opinion"), actor);
            return "grant";
        }
        if ("refuse".equals(form.text("decision"))) {
            rulings.refuse(subject, form.text("opinion"), actor);
            return "refuse";
        }
        throw new Refusal("请选择是否同意剔除。");
    }
}
