package org.bihuan.assessment.process;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import org.bihuan.assessment.WeightTable;
import org.bihuan.assessment.Weights;
import org.bihuan.cases.process.Decisions;
import org.springframework.stereotype.Component;

/** The table of weights that an office may change, in the newest version that is deployed. */
@Component
class AssessmentTables implements WeightTable {

    static final String WEIGHTS = "assessment-weights";

    private final Decisions decisions;

    AssessmentTables(Decisions decisions) {
        this.decisions = decisions;
    }

    @Override
    public Weights on(LocalDate day) {
        var rows = decisions.decide(WEIGHTS, Map.of("day", number(day)));
        if (rows.isEmpty()) {
            throw new IllegalStateException("no weights are in force on " + day);
        }
        return weights(rows.get(0));
    }

    /** As the table writes days: 20260131. */
    static int number(LocalDate day) {
        return Integer.parseInt(day.format(DateTimeFormatter.BASIC_ISO_DATE));
    }

    private static Weights weights(Map<String, Object> row) {
        return new Weights(
                percent(row, "response"),
                percent(row, "solution"),
                percent(row, "satisfaction"),
                percent(row, "survey"),
                percent(row, "partPercent"));
    }

    private static int percent(Map<String, Object> row, String column) {
        return ((Number) row.get(column)).intValue();
    }
}
