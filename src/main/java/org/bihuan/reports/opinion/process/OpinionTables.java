package org.bihuan.reports.opinion.process;

import java.util.HashMap;
import java.util.Map;
import org.bihuan.cases.Labelled;
import org.bihuan.cases.process.Decisions;
import org.bihuan.reports.opinion.OpinionFacts;
import org.bihuan.reports.opinion.OpinionMeasure;
import org.bihuan.reports.opinion.OpinionTable;
import org.springframework.stereotype.Component;

/** The table of measures that an office may change, in the newest version that is deployed. */
@Component
class OpinionTables implements OpinionTable {

    static final String MEASURES = "opinion-measures";

    private final Decisions decisions;

    OpinionTables(Decisions decisions) {
        this.decisions = decisions;
    }

    @Override
    public OpinionMeasure measure(OpinionFacts facts) {
        var rows = decisions.decide(MEASURES, inputs(facts));
        if (rows.isEmpty()) {
            throw new IllegalStateException("no measure for " + facts);
        }
        return Labelled.of(OpinionMeasure.class, String.valueOf(rows.get(0).get("measure")), "处理方式");
    }

    /** As the table names them; empty for an outcome or a class that isn't there. */
    static Map<String, Object> inputs(OpinionFacts facts) {
        var inputs = new HashMap<String, Object>();
        inputs.put("answered", facts.answered());
        inputs.put("outcome", facts.outcome() == null ? "" : facts.outcome().code());
        inputs.put("onRecord", facts.onRecord());
        inputs.put(
                "limitClass",
                facts.limitClass() == null ? "" : facts.limitClass().code());
        inputs.put("days", facts.days());
        return inputs;
    }
}
