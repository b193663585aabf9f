package org.bihuan.assessment.survey;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.bihuan.assessment.Weights;
import org.junit.jupiter.api.Test;

class SurveyScoreTest {

    private static final Weights WEIGHTS = new Weights(10, 50, 40, 10, 90);

    private static final SurveyScore JIAOWEI = new SurveyScore(
            "jiaowei",
            Map.ofEntries(
                    Map.entry(SurveyCount.DRAWN, 9),
                    Map.entry(SurveyCount.ANSWERED, 7),
                    Map.entry(SurveyCount.CONTACT_ASKED, 6),
                    Map.entry(SurveyCount.CONTACTED, 5),
                    Map.entry(SurveyCount.SOLVED_ASKED, 7),
                    Map.entry(SurveyCount.SOLVED, 4),
                    Map.entry(SurveyCount.RATED, 6),
                    Map.entry(SurveyCount.VERY_SATISFIED, 2),
                    Map.entry(SurveyCount.SATISFIED, 2),
                    Map.entry(SurveyCount.BASICALLY_SATISFIED, 1),
                    Map.entry(SurveyCount.DISSATISFIED, 1)));

    /** 7 of 9; 5 of 6; 4 of 7; (2 + 2 + 0.9) of 6, or (2 + 2 + 0.6) of 6. */
    @Test
    void ratesCountThoseWhoAnsweredTheQuestion() {
        assertThat(JIAOWEI.responseRate()).contains(new BigDecimal("77.8"));
        assertThat(JIAOWEI.contactRate()).contains(new BigDecimal("83.3"));
        assertThat(JIAOWEI.solvedRate()).contains(new BigDecimal("57.1"));
        assertThat(JIAOWEI.satisfiedRate(WEIGHTS)).contains(new BigDecimal("81.7"));
        assertThat(JIAOWEI.satisfiedRate(new Weights(10, 50, 40, 10, 60))).contains(new BigDecimal("76.7"));
    }

    @Test
    void withoutAnswersThereIsNoRate() {
        var silent = new SurveyScore("minzheng", Map.of(SurveyCount.DRAWN, 2));
        assertThat(silent.responseRate()).contains(new BigDecimal("0.0"));
        assertThat(silent.solvedRate()).isEmpty();
        assertThat(silent.satisfiedRate(WEIGHTS)).isEmpty();
        assertThat(SurveyScore.sum(List.of()).responseRate()).isEmpty();
    }

    @Test
    void unitsAddUp() {
        var sum = SurveyScore.sum(List.of(JIAOWEI, JIAOWEI));
        assertThat(sum.of(SurveyCount.DRAWN)).isEqualTo(18);
        assertThat(sum.of(SurveyCount.RATED)).isEqualTo(12);
        assertThat(sum.of(SurveyCount.REFUSED)).isZero();
        assertThat(sum.solvedRate()).isEqualTo(JIAOWEI.solvedRate());
    }
}
