package org.bihuan.assessment.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.bihuan.assessment.survey.SampleSize.Basis;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SamplingTest {

    private static final String SEED = "2026-zhongqiu";

    /**
     * A hundred cases, ten to draw: shares 5, 3, 1.5, 0.4 and 0.1. The last two units give one each. Eight are left for 95
     * cases: 4.21, 2.53 and 1.26, rounded down 4, 2 and 1; the missing one goes to the remainder .53.
     */
    @Test
    void sharesAreProportionalAndNoUnitIsLeftOut() {
        var sizes = new TreeMap<>(Map.of("a", 50, "b", 30, "c", 15, "d", 4, "e", 1));
        assertThat(Sampling.shares(new SampleSize(Basis.TOTAL, 10), sizes))
                .containsExactly(entry("a", 4), entry("b", 3), entry("c", 1), entry("d", 1), entry("e", 1));
    }

    /** Ten of thirty from three equal units: 3.33 each; the one that is missing goes to the first code. */
    @Test
    void equalRemaindersAreSettledByTheCodeOfTheUnit() {
        var sizes = new TreeMap<>(Map.of("minzheng", 10, "jiaowei", 10, "shuiwuju", 10));
        assertThat(Sampling.shares(new SampleSize(Basis.TOTAL, 10), sizes))
                .containsExactly(entry("jiaowei", 4), entry("minzheng", 3), entry("shuiwuju", 3));
    }

    /** 90 and 10 cases, ten to draw: nine and one, without rounding. */
    @Test
    void sharesThatComeOutEvenAreTakenAsTheyAre() {
        var sizes = new TreeMap<>(Map.of("a", 90, "b", 10));
        assertThat(Sampling.shares(new SampleSize(Basis.TOTAL, 10), sizes))
                .containsExactly(entry("a", 9), entry("b", 1));
    }

    @Test
    void aSizeBelowTheNumberOfUnitsIsRaisedAndOneAboveTheNumberOfCasesLowered() {
        var sizes = new TreeMap<>(Map.of("a", 5, "b", 2, "c", 1));
        assertThat(Sampling.shares(new SampleSize(Basis.TOTAL, 1), sizes).values())
                .containsExactly(1, 1, 1);
        assertThat(Sampling.shares(new SampleSize(Basis.TOTAL, 99), sizes).values())
                .containsExactly(5, 2, 1);
    }

    @Test
    void perUnitEachGivesAsManyOrAllThatItHas() {
        var sizes = new TreeMap<>(Map.of("a", 5, "b", 2, "c", 1));
        assertThat(Sampling.shares(new SampleSize(Basis.PER_UNIT, 2), sizes).values())
                .containsExactly(2, 2, 1);
    }

    /** The order as sha256sum gives it for {@code 2026-zhongqiu:20261005-000003} and so on. */
    @Test
    void whoeverHasSha256FindsTheSameCases() {
        var candidates = IntStream.rangeClosed(1, 6)
                .mapToObj(n -> new Candidate("20261005-00000" + n, "jiaowei"))
                .toList();
        assertThat(Sampling.draw(SEED, new SampleSize(Basis.TOTAL, 4), candidates))
                .extracting(Candidate::number)
                .containsExactly("20261005-000003", "20261005-000004", "20261005-000001", "20261005-000005");
        assertThat(Sampling.place(SEED, "20261005-000003"))
                .startsWith("63a520f5c015")
                .hasSize(64);
    }

    /** A list that chance has made, with its seed. */
    record Chance(String seed, List<Candidate> candidates) {}

    static Stream<Chance> chances() {
        return new Random(20261124).longs(200).mapToObj(SamplingTest::chance);
    }

    private static Chance chance(long seed) {
        var random = new Random(seed);
        int units = 1 + random.nextInt(12);
        var candidates = IntStream.range(0, 1 + random.nextInt(300))
                .mapToObj(n -> new Candidate(
                        "20261001-%06d".formatted(n), "u" + (int) Math.abs(random.nextGaussian() * units)))
                .toList();
        return new Chance(Long.toHexString(seed), candidates);
    }

    @ParameterizedTest
    @MethodSource("chances")
    void strataAddUpAndStayWithinTheirCases(Chance chance) {
        var sizes = sizes(chance.candidates());
        for (int wanted = 1; wanted <= chance.candidates().size() + 3; wanted += 7) {
            var shares = Sampling.shares(new SampleSize(Basis.TOTAL, wanted), sizes);
            int expected =
                    Math.min(Math.max(wanted, sizes.size()), chance.candidates().size());
            assertThat(sum(shares)).isEqualTo(expected);
            assertThat(shares).allSatisfy((unit, share) -> assertThat(share).isBetween(1, sizes.get(unit)));
        }
    }

    /** A unit with more cases never gives fewer of them. */
    @ParameterizedTest
    @MethodSource("chances")
    void whoHandledMoreIsAskedAboutMore(Chance chance) {
        var sizes = sizes(chance.candidates());
        var shares =
                Sampling.shares(new SampleSize(Basis.TOTAL, chance.candidates().size() / 3 + 1), sizes);
        for (var one : sizes.keySet()) {
            sizes.keySet().stream()
                    .filter(other -> sizes.get(one) > sizes.get(other))
                    .forEach(other -> assertThat(shares.get(one)).isGreaterThanOrEqualTo(shares.get(other)));
        }
    }

    @ParameterizedTest
    @MethodSource("chances")
    void sameSeedSameSampleInWhateverOrderTheRowsCome(Chance chance) {
        var size = new SampleSize(Basis.TOTAL, 20);
        var drawn = Sampling.draw(chance.seed(), size, chance.candidates());
        var shuffled = new ArrayList<>(chance.candidates());
        Collections.shuffle(shuffled, new Random(1));
        assertThat(Sampling.draw(chance.seed(), size, shuffled)).isEqualTo(drawn);
        assertThat(drawn).doesNotHaveDuplicates().isSubsetOf(chance.candidates());
    }

    @Test
    void anotherSeedDrawsOthers() {
        var candidates = IntStream.range(0, 1000)
                .mapToObj(n -> new Candidate("20261001-%06d".formatted(n), "jiaowei"))
                .toList();
        var size = new SampleSize(Basis.TOTAL, 100);
        assertThat(Sampling.draw("one", size, candidates)).isNotEqualTo(Sampling.draw("other", size, candidates));
    }

    private static SortedMap<String, Integer> sizes(List<Candidate> candidates) {
        return candidates.stream()
                .collect(Collectors.groupingBy(Candidate::unit, TreeMap::new, Collectors.summingInt(one -> 1)));
    }

    private static int sum(SortedMap<String, Integer> shares) {
        return shares.values().stream().mapToInt(Integer::intValue).sum();
    }
}
