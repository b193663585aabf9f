package org.bihuan.cases.assisting.process;

import java.util.HashMap;
import java.util.Map;
import org.bihuan.cases.Matter;
import org.bihuan.cases.Recusals;
import org.bihuan.cases.assisting.PartView;
import org.bihuan.cases.assisting.PartViews;
import org.bihuan.cases.process.FormChoices;
import org.bihuan.cases.process.MatterFacts;
import org.bihuan.deadlines.ChineseDates;
import org.bihuan.deadlines.store.Clocks;
import org.bihuan.organization.Organization;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** A part as its own forms show it. */
@Component
class PartFacts implements MatterFacts {

    private final PartViews parts;
    private final Clocks clocks;
    private final Organization organization;
    private final Recusals recusals;
    private final FormChoices choices;

    PartFacts(PartViews parts, Clocks clocks, Organization organization, Recusals recusals, FormChoices choices) {
        this.parts = parts;
        this.clocks = clocks;
        this.organization = organization;
        this.recusals = recusals;
        this.choices = choices;
    }

    @Override
    public Map<String, Object> of(Matter matter, String task) {
        return matter.isCase()
                ? Map.of()
                : parts.find(matter.id()).map(part -> of(part, task)).orElse(Map.of());
    }

    private Map<String, Object> of(PartView part, String task) {
        var facts = new HashMap<String, Object>();
        facts.put("partShown", text(part));
        facts.put("answerShown", orEmpty(part.answer()));
        facts.put("objection", orEmpty(part.remark()));
        facts.put("sendBackReason", orEmpty(part.remark()));
        var recusal = recusals.of(part.caseId());
        switch (task) {
            case AssistCaseProcess.SIGN_PART -> facts.put("handlerOptions", choices.handlers(part.unit(), recusal));
            case AssistCaseProcess.REROUTE_PART, AssistCaseProcess.ARBITRATE_PART ->
                facts.put("unitOptions", choices.units(recusal));
            default -> {}
        }
        return facts;
    }

    private String text(PartView part) {
        var due = clocks.due(part.id()).map(d -> ChineseDates.due(d.at())).orElse("已停止计时");
        var unit = organization.unit(part.unit()).map(u -> u.name()).orElse(part.unit());
        return part.number() + "　" + unit + "　" + part.stage().label() + "\n协办事项：" + part.task() + "\n协办期限：" + due;
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
