package org.bihuan.cases.exclusion.process;

import java.util.UUID;
import org.bihuan.cases.Refusal;
import org.bihuan.cases.exclusion.ExclusionRulings;
import org.bihuan.cases.exclusion.Exclusions;
import org.bihuan.cases.process.Submitted;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;

/** 核查剔除申请: the centre lays it before the supervision office, or wants more. */
@Component
class CheckExclusionCompleted extends ExclusionCompletion {

    private final ExclusionRulings rulings;

    CheckExclusionCompleted(Exclusions exclusions, ExclusionRulings rulings) {
        super(exclusions);
        this.rulings = rulings;
    }

    @Override
    protected String complete(UUID subject, Submitted form, String actor, DelegateTask task) {
        if ("sendUp".equals(form.text("decision"))) {
            rulings.sendUp(subject, form.text("opinion"), actor);
            return "sendUp";
        }
        if ("sendBack".equals(form.text("decision"))) {
            rulings.sendBack(subject, form.text("opinion"), actor);
            return "sendBack";
        }
        throw new Refusal("请选择上报审定或退回补充。");
    }
}
