package org.bihuan.replay.scenario;

import java.util.Arrays;
import java.util.Map;
import java.util.UUID;
import org.bihuan.cases.Labelled;
import org.bihuan.cases.LimitClass;
import org.bihuan.cases.PrecedentRules;
import org.bihuan.cases.Refusal;
import org.bihuan.organization.Official;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What officials do about dispatch rules on the page 先例与派单规则 instead of in Tasklist, by the labels of that page. */
@Component
class RuleActs {

    private static final String MAKE = "形成规则";
    private static final String WITHDRAW = "撤销规则";

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
    private final PrecedentRules rules;

    RuleActs(OpenForms forms, PrecedentRules rules) {
        this.forms = forms;
        this.rules = rules;
    }

    boolean knows(Part deed) {
        return FORMS.containsKey(deed.text());
    }

    /**
     * Makes a rule from the newest precedent of a case, or withdraws the one that was made from it.
     *
     * @throws NotDone when it is refused
     */
    void play(Part deed, Official who, UUID caseId, Map<String, Part> written) {
        var form = forms.ofPage(deed.text(), FORMS.getOrDefault(deed.text(), ""), Map.of("classes", classes()));
        var filled = form.sent(form.fill(written, Part::text));
        try {
            if (deed.text().equals(MAKE)) {
                make(caseId, filled, who.id());
            } else {
                rules.withdraw(caseId, text(filled, "reason"), who.id());
            }
        } catch (Refusal refused) {
            throw new NotDone(refused.getMessage());
        }
    }

    private void make(UUID caseId, Map<String, @Nullable Object> filled, String who) {
        rules.make(
                caseId,
                text(filled, "scope").equals("all"),
                Labelled.of(LimitClass.class, text(filled, "limitClass"), "时限类别"),
                text(filled, "straight").equals("yes"),
                text(filled, "reason"),
                who);
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
