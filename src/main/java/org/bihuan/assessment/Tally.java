package org.bihuan.assessment;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What was counted of one measure.
 *
 * @param counted how many in all
 * @param yes how many with the answer yes
 * @param part how many that count in part
 * @param amount what they amount to together: hours, days; 0 where nothing is measured
 */
public record Tally(int counted, int yes, int part, BigDecimal amount) {

    /** Of nothing. */
    public static final Tally NONE = new Tally(0, 0, 0, BigDecimal.ZERO);

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** Percent with one decimal, half up; empty when nothing was counted. */
    public Optional<BigDecimal> rate(Weights weights) {
        var hundredths = BigDecimal.valueOf(100L * yes + (long) weights.partPercent() * part);
        return counted == 0
                ? Optional.empty()
                : Optional.of(hundredths.divide(BigDecimal.valueOf(counted), 1, RoundingMode.HALF_UP));
    }

    /** The mean with one decimal, half up; empty when nothing was counted. */
    Optional<BigDecimal> mean() {
        return counted == 0
                ? Optional.empty()
                : Optional.of(amount.divide(BigDecimal.valueOf(counted), 1, RoundingMode.HALF_UP));
    }

    static Tally of(List<CaseLine> lines) {
        return new Tally(
                (int) lines.stream()
                        .filter(line -> line.counted() != Counted.OUT)
                        .count(),
                (int) lines.stream()
                        .filter(line -> line.counted() == Counted.YES)
                        .count(),
                (int) lines.stream()
                        .filter(line -> line.counted() == Counted.PART)
                        .count(),
                lines.stream()
                        .filter(line -> line.counted() != Counted.OUT)
                        .flatMap(line -> Stream.ofNullable(line.amount()))
                        .reduce(BigDecimal.ZERO, BigDecimal::add));
    }

    static BigDecimal percentOf(int weight, BigDecimal rate) {
        return rate.multiply(BigDecimal.valueOf(weight)).divide(HUNDRED);
    }
}
