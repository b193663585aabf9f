package org.bihuan.assessment.survey;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bihuan.assessment.Tally;
import org.bihuan.assessment.Weights;

/**
 * What a survey counts of the cases of one unit. Each question counts those who answered it.
 *
 * @param unit code of the unit that led the cases; empty for several units together
 * @param counts what is missing is 0
 */
public record SurveyScore(String unit, Map<SurveyCount, Integer> counts) {

    /** How many. */
    public int of(SurveyCount count) {
        return counts.getOrDefault(count, 0);
    }

    /** The sum of several units. */
    static SurveyScore sum(List<SurveyScore> scores) {
        var sums = new EnumMap<SurveyCount, Integer>(SurveyCount.class);
        scores.forEach(score -> score.counts.forEach((count, cases) -> sums.merge(count, cases, Integer::sum)));
        return new SurveyScore("", sums);
    }

    /** 应答率: answered ÷ drawn, in percent with one decimal; empty when nothing was drawn. */
    public Optional<BigDecimal> responseRate() {
        return percent(SurveyCount.ANSWERED, SurveyCount.DRAWN);
    }

    /** 联系率: contacted ÷ who said so; empty when nobody did. */
    public Optional<BigDecimal> contactRate() {
        return percent(SurveyCount.CONTACTED, SurveyCount.CONTACT_ASKED);
    }

    /** 解决率: solved ÷ who said so; empty when nobody did. */
    public Optional<BigDecimal> solvedRate() {
        return percent(SurveyCount.SOLVED, SurveyCount.SOLVED_ASKED);
    }

    /** 满意率, as the assessment counts it: (very satisfied + satisfied + part of basically satisfied) ÷ rated; empty when nobody rated. */
    public Optional<BigDecimal> satisfiedRate(Weights weights) {
        int satisfied = of(SurveyCount.VERY_SATISFIED) + of(SurveyCount.SATISFIED);
        return new Tally(of(SurveyCount.RATED), satisfied, of(SurveyCount.BASICALLY_SATISFIED), BigDecimal.ZERO)
                .rate(weights);
    }

    private Optional<BigDecimal> percent(SurveyCount part, SurveyCount of) {
        return of(of) == 0
                ? Optional.empty()
                : Optional.of(BigDecimal.valueOf(100L * of(part))
                        .divide(BigDecimal.valueOf(of(of)), 1, RoundingMode.HALF_UP));
    }
}
