package org.bihuan.assessment.survey;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;

/**
 * What the interviews about the cases of one unit have brought, as counts. Each question counts those who answered it.
 *
 * @param unit code of the unit that led the cases; empty for several units together
 * @param drawn interviews in the sample
 * @param answered residents who answered at least one question
 * @param refused non-response: the resident refused
 * @param notReached non-response: not reached on any of the attempts
 * @param unfinished non-response: not done when the time was over
 * @param contactAsked who said whether the unit got in touch
 * @param contacted whom the unit got in touch with
 * @param solvedAsked who said whether the problem is solved
 * @param solved whose problem is solved
 */
public record SurveyScore(
        String unit,
        int drawn,
        int answered,
        int refused,
        int notReached,
        int unfinished,
        int contactAsked,
        int contacted,
        int solvedAsked,
        int solved,
        int verySatisfied,
        int satisfied,
        int basicallySatisfied,
        int dissatisfied,
        int veryDissatisfied) {

    private static final BigDecimal PERCENT = BigDecimal.valueOf(100);

    /** The sum of several units. */
    public static SurveyScore sum(List<SurveyScore> scores) {
        return new SurveyScore(
                "",
                sum(scores, SurveyScore::drawn),
                sum(scores, SurveyScore::answered),
                sum(scores, SurveyScore::refused),
                sum(scores, SurveyScore::notReached),
                sum(scores, SurveyScore::unfinished),
                sum(scores, SurveyScore::contactAsked),
                sum(scores, SurveyScore::contacted),
                sum(scores, SurveyScore::solvedAsked),
                sum(scores, SurveyScore::solved),
                sum(scores, SurveyScore::verySatisfied),
                sum(scores, SurveyScore::satisfied),
                sum(scores, SurveyScore::basicallySatisfied),
                sum(scores, SurveyScore::dissatisfied),
                sum(scores, SurveyScore::veryDissatisfied));
    }

    private static int sum(List<SurveyScore> scores, ToIntFunction<SurveyScore> count) {
        return scores.stream().mapToInt(count).sum();
    }

    /** Who rated at all. */
    public int rated() {
        return verySatisfied + satisfied + basicallySatisfied + dissatisfied + veryDissatisfied;
    }

    /** 应答率: answered ÷ drawn, in percent with one decimal; empty when nothing was drawn. */
    public Optional<BigDecimal> responseRate() {
        return percent(BigDecimal.valueOf(answered), drawn);
    }

    /** 联系率: contacted ÷ who said so; empty when nobody did. */
    public Optional<BigDecimal> contactRate() {
        return percent(BigDecimal.valueOf(contacted), contactAsked);
    }

    /** 解决率: solved ÷ who said so; empty when nobody did. */
    public Optional<BigDecimal> solvedRate() {
        return percent(BigDecimal.valueOf(solved), solvedAsked);
    }

    /**
     * 满意率: (very satisfied + satisfied + part of basically satisfied) ÷ rated; empty when nobody rated.
     *
     * @param part what 基本满意 counts, such as 0.9
     */
    public Optional<BigDecimal> satisfiedRate(BigDecimal part) {
        var points = BigDecimal.valueOf(basicallySatisfied)
                .multiply(part)
                .add(BigDecimal.valueOf(verySatisfied + satisfied));
        return percent(points, rated());
    }

    private static Optional<BigDecimal> percent(BigDecimal part, int of) {
        return of == 0
                ? Optional.empty()
                : Optional.of(part.multiply(PERCENT).divide(BigDecimal.valueOf(of), 1, RoundingMode.HALF_UP));
    }
}
