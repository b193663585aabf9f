package org.bihuan.cases.precedent;

import java.util.UUID;
import org.bihuan.cases.LimitClass;
import org.bihuan.cases.PrecedentRules;
import org.bihuan.cases.Refusal;
import org.springframework.stereotype.Component;

/** Finds the precedent, and {@link RuleMaking} does the rest. */
@Component
class RulesOfCases implements PrecedentRules {

    private final Precedents precedents;
    private final RuleMaking making;

    RulesOfCases(Precedents precedents, RuleMaking making) {
        this.precedents = precedents;
        this.making = making;
    }

    @Override
    public void make(
            UUID caseId,
            boolean everywhere,
            LimitClass limitClass,
            boolean straightThrough,
            String reason,
            String actor) {
        making.make(of(caseId).id(), new RuleDraft(everywhere, limitClass, straightThrough, reason), actor);
    }

    @Override
    public void withdraw(UUID caseId, String reason, String actor) {
        var rule = of(caseId).rule();
        if (rule == null) {
            throw new Refusal("由这件诉求的先例没有形成规则。");
        }
        making.withdraw(rule, reason, actor);
    }

    private Precedent of(UUID caseId) {
        return precedents.newestOf(caseId).orElseThrow(() -> new Refusal("这件诉求没有形成先例。"));
    }
}
