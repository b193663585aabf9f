package org.bihuan.supervision.desk;

import java.math.BigDecimal;
import org.bihuan.assessment.Measure;
import org.bihuan.assessment.Score;
import org.jspecify.annotations.Nullable;

/** The three rates of a month, in percent; null where nothing was counted. */
record MonthlyRates(
        @Nullable BigDecimal response,
        @Nullable BigDecimal solution,
        @Nullable BigDecimal satisfaction) {

    static final MonthlyRates NONE = new MonthlyRates(null, null, null);

    static MonthlyRates of(Score score) {
        return new MonthlyRates(
                score.response().orElse(null),
                score.solution().orElse(null),
                score.satisfaction().orElse(null));
    }

    @Nullable
    BigDecimal of(Measure measure) {
        return switch (measure) {
            case RESPONSE -> response;
            case SOLUTION -> solution;
            case SATISFACTION -> satisfaction;
            default -> throw new IllegalArgumentException("no rate of the desk: " + measure);
        };
    }
}
