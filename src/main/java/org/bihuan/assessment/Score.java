package org.bihuan.assessment;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import java.util.Optional;

/**
 * The results of one group in one period.
 *
 * @param code of the unit, street or category; {@value #DISTRICT} for the whole district
 * @param tallies what was counted; a measure that is missing counted nothing
 */
public record Score(Grouping grouping, String code, Map<Measure, Tally> tallies, Weights weights) {

    /** The code of the only group of the whole district. */
    public static final String DISTRICT = "district";

    /** What was counted of a measure. */
    public Tally tally(Measure measure) {
        return tallies.getOrDefault(measure, Tally.NONE);
    }

    /** Residents contacted in time, in percent with one decimal; empty when nothing was dispatched. */
    public Optional<BigDecimal> response() {
        return value(Measure.RESPONSE);
    }

    /** Problems solved, in percent with one decimal; empty without a valid callback. */
    public Optional<BigDecimal> solution() {
        return value(Measure.SOLUTION);
    }

    /** Residents satisfied, in percent with one decimal; empty without a valid callback. */
    public Optional<BigDecimal> satisfaction() {
        return value(Measure.SATISFACTION);
    }

    /** What a third-party survey found, in percent with one decimal; empty when nobody rated in one. */
    public Optional<BigDecimal> survey() {
        return value(Measure.SURVEY);
    }

    /**
     * The three rates, as published, by their weights; where there was a survey it has its share of the whole, and they have
     * the rest. With two decimals; empty while one of the three is.
     */
    public Optional<BigDecimal> composite() {
        return ofThree()
                .map(three -> survey().map(found -> Tally.percentOf(100 - weights.survey(), three)
                                .add(Tally.percentOf(weights.survey(), found)))
                        .orElse(three))
                .map(exact -> exact.setScale(2, RoundingMode.HALF_UP));
    }

    private Optional<BigDecimal> ofThree() {
        var sum = Optional.of(BigDecimal.ZERO);
        for (var measure : Measure.WEIGHTED) {
            sum = sum.flatMap(before ->
                    value(measure).map(rate -> before.add(Tally.percentOf(weights.of(measure), rate))));
        }
        return sum;
    }

    /** The number of a measure, as {@link Measure.Kind} says; counts and sums are never empty. */
    public Optional<BigDecimal> value(Measure measure) {
        var tally = tally(measure);
        return switch (measure.kind()) {
            case RATE -> tally.rate(weights);
            case MEAN -> tally.mean();
            case COUNT -> Optional.of(BigDecimal.valueOf(tally.counted()));
            case SUM -> Optional.of(tally.amount());
            case COMPOSED -> composite();
        };
    }
}
