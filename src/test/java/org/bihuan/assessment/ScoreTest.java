package org.bihuan.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Numbers as they are published, worked out by hand. */
class ScoreTest {

    private static final Weights WEIGHTS = new Weights(10, 50, 40, 10, 90);

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
        assertThat(surveyed(Tally.NONE, WEIGHTS).composite()).contains(new BigDecimal("83.60"));
    }

    /** (2 + 0.9) of 4 are 72.5; 90 % of 83.60 and 10 % of 72.5 are 75.24 and 7.25. */
    @Test
    void whereThereWasASurveyItHasItsShareOfTheWhole() {
        var score = surveyed(tally(4, 2, 1), WEIGHTS);
        assertThat(score.survey()).contains(new BigDecimal("72.5"));
        assertThat(score.composite()).contains(new BigDecimal("82.49"));
    }

    /** 70 % of 83.60 is 58.52, 30 % of 33.3 is 9.99; 85 % is 71.06 and 15 % is 4.995: rounded once, half up. */
    @Test
    void theShareOfTheSurveyIsTheOffices() {
        var third = tally(3, 1, 0);
        assertThat(surveyed(third, new Weights(10, 50, 40, 30, 90)).composite()).contains(new BigDecimal("68.51"));
        assertThat(surveyed(third, new Weights(10, 50, 40, 15, 90)).composite()).contains(new BigDecimal("76.06"));
        assertThat(surveyed(third, new Weights(10, 50, 40, 0, 90)).composite()).contains(new BigDecimal("83.60"));
    }

    @Test
    void aSurveyAloneMakesNoComposite() {
        var score = new Score(Grouping.UNIT, "jiaowei", Map.of(Measure.SURVEY, tally(4, 4, 0)), WEIGHTS);
        assertThat(score.composite()).isEmpty();
    }

    @Test
    void behindTheCompositeAreTheListsOfWhatWeighs() {
        assertThat(WEIGHTS.behind(Measure.COMPOSITE))
                .containsExactly(Measure.RESPONSE, Measure.SOLUTION, Measure.SATISFACTION, Measure.SURVEY);
        assertThat(new Weights(10, 50, 40, 0, 90).behind(Measure.COMPOSITE)).doesNotContain(Measure.SURVEY);
        assertThat(WEIGHTS.behind(Measure.SURVEY)).containsExactly(Measure.SURVEY);
    }

    private static Score surveyed(Tally survey, Weights weights) {
        return new Score(
                Grouping.UNIT,
                "jiaowei",
                Map.of(
                        Measure.RESPONSE, tally(27, 26, 0),
                        Measure.SOLUTION, tally(7, 6, 0),
                        Measure.SATISFACTION, tally(9, 7, 0),
                        Measure.SURVEY, survey),
                weights);
    }

    @Test
    void weightsAreAHundredTogether() {
        assertThatThrownBy(() -> new Weights(10, 50, 30, 10, 90)).hasMessageContaining("100");
        assertThatThrownBy(() -> new Weights(-10, 60, 50, 10, 90)).hasMessageContaining("100");
        assertThatThrownBy(() -> new Weights(10, 50, 40, 10, 101)).hasMessageContaining("101");
        assertThatThrownBy(() -> new Weights(10, 50, 40, -1, 90)).hasMessageContaining("第三方满意率的权重");
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
