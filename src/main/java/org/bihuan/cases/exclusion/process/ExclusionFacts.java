package org.bihuan.cases.exclusion.process;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bihuan.cases.Matter;
import org.bihuan.cases.OfficialNames;
import org.bihuan.cases.exclusion.Exclusion;
import org.bihuan.cases.exclusion.ExclusionRules;
import org.bihuan.cases.exclusion.Exclusions;
import org.bihuan.cases.process.MatterFacts;
import org.bihuan.cases.process.Option;
import org.bihuan.cases.process.StartFacts;
import org.bihuan.deadlines.ChineseDates;
import org.bihuan.deadlines.Due;
import org.bihuan.deadlines.store.Clocks;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** An application for exclusion as its forms show it, and the reasons that they offer. */
@Component
class ExclusionFacts implements MatterFacts, StartFacts {

    private final Exclusions exclusions;
    private final ExclusionRules rules;
    private final OfficialNames names;
    private final Clocks clocks;

    ExclusionFacts(Exclusions exclusions, ExclusionRules rules, OfficialNames names, Clocks clocks) {
        this.exclusions = exclusions;
        this.rules = rules;
        this.names = names;
        this.clocks = clocks;
    }

    @Override
    public String process() {
        return ApplyExclusionProcess.KEY;
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of("exclusionReasons", reasons());
    }

    private List<Option> reasons() {
        return rules.reasons().entrySet().stream()
                .map(reason -> new Option(reason.getValue(), reason.getKey()))
                .toList();
    }

    @Override
    public Map<String, Object> of(Matter matter, String task) {
        return matter.isCase()
                ? Map.of()
                : exclusions.find(matter.id()).map(this::of).orElse(Map.of());
    }

    private Map<String, Object> of(Exclusion exclusion) {
        var facts = new HashMap<String, Object>(facts());
        facts.put("application", application(exclusion));
        facts.put("reason", exclusion.reason());
        facts.put("evidence", exclusion.evidence());
        facts.put("checkShown", said(exclusion.checkedBy(), exclusion.checkOpinion()));
        facts.put("rulingShown", said(exclusion.ruledBy(), exclusion.ruling()));
        facts.put("appealShown", said(exclusion.appealedBy(), exclusion.appeal()));
        return facts;
    }

    private String application(Exclusion exclusion) {
        return exclusion.number() + "\n申请单位：" + names.unit(exclusion.unit()) + "\n申请人："
                + names.of(exclusion.appliedBy()) + "，" + ChineseDates.full(exclusion.appliedAt()) + "\n剔除原因："
                + rules.name(exclusion.reason()) + "\n事实依据和佐证：" + exclusion.evidence() + "\n本环节期限："
                + due(exclusion);
    }

    /** The district's time is on a clock, the unit's is not. */
    private String due(Exclusion exclusion) {
        var due = exclusion.answerUntil() != null
                ? exclusion.answerUntil()
                : clocks.due(exclusion.id()).map(Due::at).orElse(null);
        return due == null ? "不计时" : ChineseDates.due(due);
    }

    private String said(@Nullable String by, @Nullable String text) {
        return text == null ? "" : by == null ? text : names.of(by) + "：" + text;
    }
}
