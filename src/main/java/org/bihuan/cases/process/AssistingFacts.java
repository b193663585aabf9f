package org.bihuan.cases.process;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.bihuan.cases.Matter;
import org.bihuan.cases.OfficialNames;
import org.bihuan.cases.Recusals;
import org.bihuan.cases.assisting.Consultations;
import org.bihuan.cases.assisting.Opinion;
import org.bihuan.cases.assisting.PartView;
import org.bihuan.cases.assisting.PartViews;
import org.bihuan.deadlines.ChineseDates;
import org.bihuan.deadlines.store.Clocks;
import org.springframework.stereotype.Component;

/** What other units do and say about a case: for its handler the parts, for its dispatcher the consultation. */
@Component
class AssistingFacts implements MatterFacts {

    private final PartViews parts;
    private final Consultations consultations;
    private final Clocks clocks;
    private final OfficialNames names;
    private final FormChoices choices;
    private final Recusals recusals;

    AssistingFacts(
            PartViews parts,
            Consultations consultations,
            Clocks clocks,
            OfficialNames names,
            FormChoices choices,
            Recusals recusals) {
        this.parts = parts;
        this.consultations = consultations;
        this.clocks = clocks;
        this.names = names;
        this.choices = choices;
        this.recusals = recusals;
    }

    @Override
    public Map<String, Object> of(Matter matter, String task) {
        return switch (task) {
            case ClosedLoopProcess.IMPLEMENT_CASE -> parts(matter);
            case ClosedLoopProcess.REVIEW_RESULT -> Map.of("partsShown", partsShown(matter.id()));
            case ClosedLoopProcess.DISPATCH_CASE, ClosedLoopProcess.ANSWER_CONSULTATION -> consultation(matter.id());
            default -> Map.of();
        };
    }

    private Map<String, Object> parts(Matter matter) {
        var facts = new HashMap<String, Object>();
        facts.put("partsShown", partsShown(matter.id()));
        facts.put(
                "partOptions",
                parts.open(matter.id()).stream()
                        .map(part -> new Option(
                                part.number() + " " + names.unit(part.unit()),
                                part.id().toString()))
                        .toList());
        facts.put("assistantOptions", assistants(matter));
        return facts;
    }

    private List<Option> assistants(Matter matter) {
        return choices.units(recusals.of(matter.dossier())).stream()
                .filter(unit -> !unit.value().equals(matter.unit()))
                .toList();
    }

    private String partsShown(UUID caseId) {
        return parts.all(caseId).stream().map(this::line).collect(Collectors.joining("\n"));
    }

    private String line(PartView part) {
        var due = clocks.due(part.id()).map(d -> "　" + ChineseDates.due(d.at())).orElse("");
        var answer = part.answer() == null ? "" : "\n　答复：" + part.answer();
        return part.number() + "　" + names.unit(part.unit()) + "　"
                + part.stage().label() + due + "\n　事项：" + part.task() + answer;
    }

    private Map<String, Object> consultation(UUID caseId) {
        var said = consultations.of(caseId).stream().map(this::line).collect(Collectors.joining("\n"));
        return Map.of("consultationShown", said);
    }

    private String line(Opinion opinion) {
        var unit = names.unit(opinion.unit());
        if (!opinion.given()) {
            return unit + "：尚未答复（" + ChineseDates.full(opinion.endsAt()) + "前有效）";
        }
        return unit + "：" + (Boolean.TRUE.equals(opinion.own()) ? "属于" : "不属于") + "本单位职责。" + opinion.reason();
    }
}
