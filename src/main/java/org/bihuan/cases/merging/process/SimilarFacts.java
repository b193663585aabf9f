package org.bihuan.cases.merging.process;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bihuan.cases.Matter;
import org.bihuan.cases.merging.SimilarCase;
import org.bihuan.cases.merging.SimilarCases;
import org.bihuan.cases.process.ClosedLoopProcess;
import org.bihuan.cases.process.MatterFacts;
import org.bihuan.cases.process.Option;
import org.bihuan.deadlines.ChineseDates;
import org.bihuan.organization.Organization;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Shows the dispatcher what is alike. The residents' words stand in a text area only; what can be chosen is labelled with
 * numbers.
 */
@Component
class SimilarFacts implements MatterFacts {

    private final SimilarCases similar;
    private final Organization organization;

    SimilarFacts(SimilarCases similar, Organization organization) {
        this.similar = similar;
        this.organization = organization;
    }

    @Override
    public Map<String, Object> of(Matter matter, String task) {
        return ClosedLoopProcess.DISPATCH_CASE.equals(task) ? similarTo(matter) : Map.of();
    }

    private Map<String, Object> similarTo(Matter matter) {
        var open = similar.open(matter.dossier());
        var closed = similar.closed(matter.dossier());
        var facts = new HashMap<String, Object>();
        facts.put("similarCases", text(open, closed));
        facts.put("mainOptions", options(open));
        facts.put("earlierOptions", options(closed));
        return facts;
    }

    private String text(List<SimilarCase> open, List<SimilarCase> closed) {
        var lines = new ArrayList<String>();
        open.forEach(one -> lines.add(line(one)));
        closed.forEach(one -> lines.add(line(one)));
        return lines.isEmpty() ? "没有找到相似的诉求。" : String.join("\n", lines);
    }

    private String line(SimilarCase one) {
        return one.number() + "　相似" + one.percent() + "%　" + one.stage().label() + "　" + lead(one) + "　"
                + ChineseDates.full(one.reportedAt()) + "登记\n　" + one.subject() + "（" + place(one) + "）";
    }

    private String lead(SimilarCase one) {
        return one.leadUnit() == null ? "尚未派单" : name(one.leadUnit());
    }

    private String place(SimilarCase one) {
        var place = (name(one.street()) + " " + (one.address() == null ? "" : one.address())).strip();
        return place.isEmpty() ? "地点不详" : place;
    }

    private String name(@Nullable String unit) {
        return unit == null
                ? ""
                : organization.unit(unit).map(found -> found.name()).orElse(unit);
    }

    private static List<Option> options(List<SimilarCase> cases) {
        return cases.stream()
                .map(one -> new Option(
                        one.number() + "（" + one.stage().label() + "，相似" + one.percent() + "%）", one.number()))
                .toList();
    }
}
