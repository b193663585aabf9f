package org.bihuan.replay.scenario;

import java.util.Arrays;
import java.util.Map;
import java.util.UUID;
import org.bihuan.cases.Labelled;
import org.bihuan.cases.LimitClass;
import org.bihuan.cases.Refusal;
import org.bihuan.cases.precedent.Precedent;
import org.bihuan.cases.precedent.Precedents;
import org.bihuan.cases.precedent.RuleDraft;
import org.bihuan.cases.precedent.RuleMaking;
import org.bihuan.organization.Official;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What officials do about dispatch rules on the page 先例与派单规则 instead of in Tasklist, by the labels of that page. */
@Component
class RuleActs {

    private static final String MAKE = "形成规则";
    private static final String WITHDRAW = "撤销规则";
    private static final int NEWEST = 100;

    private static final Map<String, String> FORMS = Map.of(MAKE, """
            {"components": [
              {"key": "scope", "label": "适用范围", "type": "select", "defaultValue": "street", "values": [
                {"label": "仅限先例所在街道", "value": "street"}, {"label": "全区各街道", "value": "all"}]},
              {"key": "limitClass", "label": "时限类别", "type": "select", "valuesKey": "classes",
               "defaultValue": "ordinary"},
              {"key": "straight", "label": "按规则直派", "type": "select", "defaultValue": "no", "values": [
                {"label": "提出建议，由调度人员确认", "value": "no"}, {"label": "按规则直派", "value": "yes"}]},
              {"key": "reason", "label": "理由和依据", "type": "textarea", "validate": {"required": true}}]}""", WITHDRAW, """
            {"components": [
              {"key": "reason", "label": "撤销理由", "type": "textarea", "validate": {"required": true}}]}""");

    private final OpenForms forms;
    private final Precedents precedents;
    private final RuleMaking making;

    RuleActs(OpenForms forms, Precedents precedents, RuleMaking making) {
        this.forms = forms;
        this.precedents = precedents;
        this.making = making;
    }

    boolean knows(Part deed) {
        return FORMS.containsKey(deed.text());
    }

    /**
     * Makes a rule from the newest precedent of a case, or withdraws the one that was made from it.
     *
     * @throws NotDone when it is refused, or there is nothing to do it with
     */
    void play(Part deed, Official who, UUID caseId, Map<String, Part> written) {
        var form = forms.ofPage(deed.text(), FORMS.getOrDefault(deed.text(), ""), Map.of("classes", classes()));
        var filled = form.sent(form.fill(written, Part::text));
        var precedent = precedents.newest(NEWEST).stream()
                .filter(kept -> kept.caseId().equals(caseId))
                .findFirst()
                .orElseThrow(() -> new NotDone("这件诉求没有形成先例"));
        try {
            act(deed, who.id(), precedent, filled);
        } catch (Refusal refused) {
            throw new NotDone(refused.getMessage());
        }
    }

    private void act(Part deed, String who, Precedent precedent, Map<String, @Nullable Object> filled) {
        if (deed.text().equals(MAKE)) {
            making.make(precedent.id(), draft(filled), who);
        } else if (precedent.rule() == null) {
            throw new NotDone("由这条先例没有形成规则");
        } else {
            making.withdraw(precedent.rule(), text(filled, "reason"), who);
        }
    }

    private static RuleDraft draft(Map<String, @Nullable Object> filled) {
        return new RuleDraft(
                text(filled, "scope").equals("all"),
                Labelled.of(LimitClass.class, text(filled, "limitClass"), "时限类别"),
                text(filled, "straight").equals("yes"),
                text(filled, "reason"));
    }

    private static String text(Map<String, @Nullable Object> filled, String field) {
        return String.valueOf(filled.get(field));
    }

    private static Object classes() {
        return Arrays.stream(LimitClass.values())
                .map(limit -> Map.of("label", limit.label(), "value", limit.code()))
                .toList();
    }
}
