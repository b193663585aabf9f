package org.bihuan.cases.precedent;

import org.bihuan.cases.CaseFile;
import org.bihuan.cases.Categories;
import org.bihuan.cases.DispatchRules;
import org.bihuan.cases.Refusal;
import org.bihuan.cases.Step;
import org.bihuan.cases.Texts;
import org.bihuan.cases.Units;
import org.bihuan.organization.Organization;
import org.bihuan.organization.UnitKind;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * 形成规则: makes a row of the dispatch table from a precedent, and takes it back. Row, record and the new version of the
 * table are one transaction; {@link Refusal} means that nothing was changed.
 */
@Service
@Transactional
public class RuleMaking {

    private final Precedents precedents;
    private final OfficeRules rules;
    private final PrecedentOffice office;
    private final DispatchTable table;
    private final DispatchRules inUse;
    private final CaseFile file;
    private final Organization organization;
    private final Categories categories;

    RuleMaking(
            Precedents precedents,
            OfficeRules rules,
            PrecedentOffice office,
            DispatchTable table,
            DispatchRules inUse,
            CaseFile file,
            Organization organization,
            Categories categories) {
        this.precedents = precedents;
        this.rules = rules;
        this.office = office;
        this.table = table;
        this.inUse = inUse;
        this.file = file;
        this.organization = organization;
        this.categories = categories;
    }

    /**
     * Makes a rule that decides the next case of the kind as the precedent did.
     *
     * @param actor id of the official, a head or leader of the dispatch centre or the supervision office
     * @return the rule
     */
    public OfficeRule make(long precedentId, RuleDraft draft, String actor) {
        office.requireRuling(actor);
        var precedent = precedents.find(precedentId).orElseThrow(() -> new Refusal("没有找到这条先例。"));
        var street = draft.street(precedent);
        requireFit(precedent, street);
        rules.hold();
        requireNew(precedent, draft, street);
        var made = rules.find(rules.add(precedent, draft, actor)).orElseThrow();
        publish(precedent, actor, Step.RULE_MADE, made.number() + "：" + made.reason());
        requireEffect(made);
        return made;
    }

    private void requireFit(Precedent precedent, @Nullable String street) {
        var unit = Units.lead(organization, precedent.unit());
        if (unit.kind() == UnitKind.STREET && street == null) {
            throw new Refusal(unit.name() + "只主办本辖区的诉求，不能定为全区各街道的规则，请改为仅限先例所在街道。");
        }
        if (!categories.all().containsKey(precedent.category())) {
            throw new Refusal("类别“" + precedent.category() + "”已不再使用，不能据此定规则。");
        }
    }

    private void requireNew(Precedent precedent, RuleDraft draft, @Nullable String street) {
        rules.inForce(precedent.category(), street).ifPresent(other -> {
            var unit = organization.unit(other.unit()).map(u -> u.name()).orElse(other.unit());
            throw new Refusal("同一类别、同一范围已有" + other.number() + "（由" + unit + "主办），两条规则不能并存，请先撤销原规则。");
        });
        inUse.propose(precedent.category(), street)
                .filter(now -> now.unit().equals(precedent.unit())
                        && now.limitClass() == draft.limitClass()
                        && now.straightThrough() == draft.straightThrough())
                .ifPresent(now -> {
                    throw new Refusal("派单规则表对这类诉求已有同样的规定，不需要另定规则。");
                });
    }

    /** Asks the new version: another row may stand in the way. */
    private void requireEffect(OfficeRule made) {
        inUse.propose(made.category(), made.street())
                .filter(now -> now.basis().startsWith(made.number()))
                .orElseThrow(() -> new Refusal("这条规则不会生效：派单规则表中有其他规则先适用，请联系流程设计人员。"));
    }

    /**
     * Takes a rule out of the table again; it stays on record, and with the case, unless that has been set apart since.
     *
     * @param actor id of the official, a head or leader of the dispatch centre or the supervision office
     */
    public OfficeRule withdraw(long ruleId, String reason, String actor) {
        office.requireRuling(actor);
        Texts.require(reason, "请填写撤销规则的理由。");
        rules.hold();
        var rule = rules.find(ruleId).filter(OfficeRule::inForce).orElseThrow(() -> new Refusal("这条规则已经撤销，请刷新页面。"));
        rules.withdraw(ruleId, reason, actor);
        var precedent = precedents.find(rule.precedentId()).orElse(null);
        publish(precedent, actor, Step.RULE_WITHDRAWN, rule.number() + "：" + reason);
        return rule;
    }

    private void publish(@Nullable Precedent precedent, String actor, Step step, String why) {
        table.publish(rules.rows(), step.label() + " " + why + "（" + actor + "）");
        if (precedent != null) {
            file.note(precedent.caseId(), actor, step, why);
        }
    }
}
