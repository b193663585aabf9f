package org.bihuan.cases.precedent.process;

import java.util.Map;
import java.util.stream.Collectors;
import org.bihuan.cases.CaseViews;
import org.bihuan.cases.Matter;
import org.bihuan.cases.precedent.PrecedentSettings;
import org.bihuan.cases.precedent.PrecedentTexts;
import org.bihuan.cases.precedent.Precedents;
import org.bihuan.cases.process.ClosedLoopProcess;
import org.bihuan.cases.process.MatterFacts;
import org.springframework.stereotype.Component;

/** Shows what was decided before, to whoever decides about the unit of a case. */
@Component
class PrecedentFacts implements MatterFacts {

    private final CaseViews cases;
    private final Precedents precedents;
    private final PrecedentTexts texts;
    private final PrecedentSettings settings;

    PrecedentFacts(CaseViews cases, Precedents precedents, PrecedentTexts texts, PrecedentSettings settings) {
        this.cases = cases;
        this.precedents = precedents;
        this.texts = texts;
        this.settings = settings;
    }

    @Override
    public Map<String, Object> of(Matter matter, String task) {
        if (!ClosedLoopProcess.choosesUnit(task)) {
            return Map.of();
        }
        var problem = cases.of(matter.dossier()).problem();
        var lines = precedents.like(problem, settings.inForm()).stream()
                .map(texts::line)
                .collect(Collectors.joining("\n"));
        return Map.of("precedents", lines.isEmpty() ? "没有同类先例。" : lines);
    }
}
