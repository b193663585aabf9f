package org.bihuan.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Numbers as they are published, worked out by hand. */
class ScoreTest {

    private static final Weights WEIGHTS = new Weights(10, 50, 40, 90);

    @Test
    void percentagesHaveOneDecimalRoundedHalfUp() {
        assertThat(score(tally(3, 2, 0)).response()).contains(new BigDecimal("66.7"));
        assertThat(score(tally(2000, 1, 0)).response()).contains(new BigDecimal("0.1"));
        assertThat(score(tally(0, 0, 0)).response()).isEmpty();
    }

    @Test
    void basicallySatisfiedCountsByItsShare() {
        var score = new Score(Grouping.UNIT, "jiaowei", Map.of(Measure.SATISFACTION, tally(4, 2, 1)), WEIGHTS);
        assertThat(score.satisfaction()).contains(new BigDecimal("72.5"));
    }

    /** 10 % of 96.3, 50 % of 85.7 and 40 % of 77.8 are 9.63, 42.85 and 31.12. */
    @Test
    void theCompositeAddsUpThePublishedRates() {
        var score = new Score(
                Grouping.UNIT,
                "jiaowei",
                Map.of(
                        Measure.RESPONSE, tally(27, 26, 0),
                        Measure.SOLUTION, tally(7, 6, 0),
                        Measure.SATISFACTION, tally(9, 7, 0)),
                WEIGHTS);
        assertThat(score.composite()).contains(new BigDecimal("83.60"));
    }

    @Test
    void weightsAreAHundredTogether() {
        assertThatThrownBy(() -> new Weights(10, 50, 30, 90)).hasMessageContaining("100");
        assertThatThrownBy(() -> new Weights(-10, 60, 50, 90)).hasMessageContaining("100");
        assertThatThrownBy(() -> new Weights(10, 50, 40, 101)).hasMessageContaining("101");
    }

    @Test
    void aPeriodHasADay() {
        var day = LocalDate.parse("2026-03-17");
        assertThat(Period.monthTo(day)).isEqualTo(new Period(LocalDate.parse("2026-03-01"), day.plusDays(1)));
        assertThat(Period.yearTo(day).last()).isEqualTo(day);
        assertThatThrownBy(() -> new Period(day, day)).isInstanceOf(IllegalArgumentException.class);
    }

    private static Score score(Tally response) {
        return new Score(Grouping.UNIT, "jiaowei", Map.of(Measure.RESPONSE, response), WEIGHTS);
    }

    private static Tally tally(int counted, int yes, int part) {
        return new Tally(counted, yes, part, BigDecimal.ZERO);
    }
}
