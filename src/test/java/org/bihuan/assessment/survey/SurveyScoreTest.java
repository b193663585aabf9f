package org.bihuan.assessment.survey;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class SurveyScoreTest {

    private static final BigDecimal PART = new BigDecimal("0.9");

    private static final SurveyScore JIAOWEI = new SurveyScore("jiaowei", 9, 7, 1, 1, 0, 6, 5, 7, 4, 2, 2, 1, 1, 0);

    /** 7 of 9; 5 of 6; 4 of 7; (2 + 2 + 0.9) of 6. */
    @Test
    void ratesCountThoseWhoAnsweredTheQuestion() {
        assertThat(JIAOWEI.responseRate()).contains(new BigDecimal("77.8"));
        assertThat(JIAOWEI.contactRate()).contains(new BigDecimal("83.3"));
        assertThat(JIAOWEI.solvedRate()).contains(new BigDecimal("57.1"));
        assertThat(JIAOWEI.satisfiedRate(PART)).contains(new BigDecimal("81.7"));
    }

    @Test
    void withoutAnswersThereIsNoRate() {
        var silent = new SurveyScore("minzheng", 2, 0, 1, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0);
        assertThat(silent.responseRate()).contains(new BigDecimal("0.0"));
        assertThat(silent.solvedRate()).isEmpty();
        assertThat(silent.satisfiedRate(PART)).isEmpty();
        assertThat(SurveyScore.sum(List.of()).responseRate()).isEmpty();
    }

    @Test
    void unitsAddUp() {
        var sum = SurveyScore.sum(List.of(JIAOWEI, JIAOWEI));
        assertThat(sum.drawn()).isEqualTo(18);
        assertThat(sum.rated()).isEqualTo(12);
        assertThat(sum.solvedRate()).isEqualTo(JIAOWEI.solvedRate());
    }
}
