package org.bihuan.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import org.bihuan.assessment.process.AssessmentScene;
import org.bihuan.cases.process.LoopTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/**
 * Two hundred months of random cases, surveys and appeals, drawn from the month's number: what is published is what a plain count
 * of the cases gives, the lists always add up to it, and later changes don't move it.
 */
@Import({AssessedRows.class, AssessmentScene.class})
class RandomPeriodsTest extends LoopTest {

    private static final int MONTHS = 200;
    private static final List<String> UNITS = List.of("jiaowei", "minzheng", "shuiwuju");
    private static final List<String> STREETS = List.of("donghu-jiedao", "yunxi-jiedao");
    private static final List<String> CATEGORIES = List.of("education", "water", "other");
    private static final List<String> RATINGS =
            List.of("VERY_SATISFIED", "SATISFIED", "BASICALLY_SATISFIED", "DISSATISFIED", "VERY_DISSATISFIED");

    @Autowired
    AssessedRows rows;

    @Autowired
    Assessing assessing;

    @Autowired
    Assessments assessments;

    @Autowired
    Appeals appeals;

    /** A case as it was drawn; null for what did not happen. */
    private record Drawn(
            UUID id,
            String unit,
            String street,
            String category,
            boolean inTime,
            boolean called,
            boolean reached,
            @Nullable Boolean solved,
            @Nullable String rating,
            boolean excluded,
            @Nullable String surveyed) {

        boolean valid(Object answer) {
            return called && reached && answer != null && !excluded;
        }
    }

    @Test
    void numbersListsAndAppealsAddUpAndStay() {
        for (int month = 0; month < MONTHS; month++) {
            check(LocalDate.of(1960, 1, 1).plusMonths(month), new Random(month));
        }
    }

    private void check(LocalDate month, Random random) {
        var cases = new ArrayList<Drawn>();
        var survey = random.nextBoolean() ? rows.survey(month, at(month, 20 + random.nextInt(8))) : null;
        for (int i = random.nextInt(12); i >= 0; i--) {
            cases.add(draw(month, survey, random));
        }
        var id = assessing.open(PeriodKind.MONTH, month, null, "supervision-1");
        agree(id, cases, each -> true);
        var gone = appeal(id, cases, random);
        assessing.confirm(id);
        assessing.approve(id, null, "quzhang-1");
        assessing.publish(id);
        agree(id, cases, each -> !each.id().equals(gone));
        addsUp(id);
        var published = everything(id);
        draw(month, survey, random);
        where(cases, each -> !each.excluded()).forEach(each -> rows.excluded(each.id()));
        cases.forEach(each -> rows.contacted(each.id(), at(month, 27)));
        assertThat(everything(id)).isEqualTo(published);
    }

    private Drawn draw(LocalDate month, @Nullable UUID survey, Random random) {
        var unit = one(UNITS, random);
        var street = one(STREETS, random);
        var category = one(CATEGORIES, random);
        var dispatched = at(month, random.nextInt(10));
        var id = rows.dispatched(unit, street, category, dispatched);
        var inTime = random.nextBoolean();
        if (inTime || random.nextBoolean()) {
            rows.contacted(id, dispatched.plus(Duration.ofHours(inTime ? random.nextInt(24) : 24 + random.nextInt(9))));
        }
        var drawn = new Drawn(
                id,
                unit,
                street,
                category,
                inTime,
                random.nextInt(5) > 0,
                random.nextInt(5) > 0,
                random.nextInt(6) > 0 ? random.nextBoolean() : null,
                random.nextInt(6) > 0 ? one(RATINGS, random) : null,
                random.nextInt(5) == 0,
                survey != null && random.nextInt(3) == 0 ? one(RATINGS, random) : null);
        if (drawn.surveyed() != null) {
            rows.interviewed(survey, id, drawn.surveyed());
        }
        if (drawn.called()) {
            rows.called(
                    id,
                    1,
                    at(month, 11 + random.nextInt(15)),
                    drawn.reached(),
                    drawn.reached() ? drawn.solved() : null,
                    drawn.reached() ? drawn.rating() : null);
        }
        if (drawn.excluded()) {
            rows.excluded(id);
        }
        return drawn;
    }

    /** Every other month one case of the first unit is left out of the response rate. */
    private @Nullable UUID appeal(UUID id, List<Drawn> cases, Random random) {
        var first = cases.get(0);
        if (random.nextBoolean()) {
            return null;
        }
        var appeal = appeals.raise(id, Measure.RESPONSE, rows.number(first.id()), "附有记录", first.unit() + "-head");
        appeals.accept(appeal, true, "经核实", "supervision-2");
        return first.id();
    }

    private void agree(UUID id, List<Drawn> cases, Predicate<Drawn> responds) {
        var of = assessments.find(id).orElseThrow();
        agree(of, Grouping.DISTRICT, Score.DISTRICT, cases, responds);
        UNITS.forEach(unit ->
                agree(of, Grouping.UNIT, unit, where(cases, each -> each.unit().equals(unit)), responds));
        STREETS.forEach(street -> agree(
                of, Grouping.STREET, street, where(cases, each -> each.street().equals(street)), responds));
        CATEGORIES.forEach(category -> agree(
                of,
                Grouping.CATEGORY,
                category,
                where(cases, each -> each.category().equals(category)),
                responds));
    }

    private void agree(Assessment of, Grouping grouping, String group, List<Drawn> cases, Predicate<Drawn> responds) {
        var score = score(of, grouping, group);
        var responding = where(cases, responds);
        assertThat(score.response()).isEqualTo(percent(100 * count(responding, Drawn::inTime), responding.size()));
        var solving = where(cases, each -> each.valid(each.solved()));
        assertThat(score.solution()).isEqualTo(percent(100 * count(solving, each -> each.solved()), solving.size()));
        assertThat(score.satisfaction())
                .isEqualTo(satisfied(where(cases, each -> each.valid(each.rating())), Drawn::rating));
        assertThat(score.survey())
                .isEqualTo(satisfied(
                        where(cases, each -> each.surveyed() != null && !each.excluded()), Drawn::surveyed));
        assertThat(score.composite()).isEqualTo(composite(score));
        assertThat(score.tally(Measure.EXCLUDED).counted())
                .isEqualTo(count(cases, each -> each.called() && each.excluded()));
    }

    private static Optional<BigDecimal> satisfied(List<Drawn> asked, Function<Drawn, String> rating) {
        var points = 100 * count(asked, each -> rating.apply(each).matches("VERY_SATISFIED|SATISFIED"))
                + 90 * count(asked, each -> rating.apply(each).equals("BASICALLY_SATISFIED"));
        return percent(points, asked.size());
    }

    /** In whole numbers, so that nothing is rounded before the end. */
    private static Optional<BigDecimal> composite(Score of) {
        if (of.response().isEmpty()
                || of.solution().isEmpty()
                || of.satisfaction().isEmpty()) {
            return Optional.empty();
        }
        long three = 10 * tenths(of.response()) + 50 * tenths(of.solution()) + 40 * tenths(of.satisfaction());
        long all = of.survey().isEmpty() ? 100 * three : 90 * three + 10 * 100 * tenths(of.survey());
        return Optional.of(BigDecimal.valueOf(all, 5).setScale(2, RoundingMode.HALF_UP));
    }

    private static long tenths(Optional<BigDecimal> rate) {
        return rate.orElseThrow().movePointRight(1).longValueExact();
    }

    private Score score(Assessment of, Grouping grouping, String group) {
        return assessments.standings(of, grouping).stream()
                .map(Standing::score)
                .filter(found -> found.code().equals(group))
                .findFirst()
                .orElse(new Score(grouping, group, Map.of(), of.weights()));
    }

    /** Each list adds up to its number, and all units together to the district. */
    private void addsUp(UUID id) {
        var of = assessments.find(id).orElseThrow();
        int responding = 0;
        for (var grouping : Grouping.values()) {
            for (var standing : assessments.standings(of, grouping)) {
                lists(of, standing.score());
                responding += grouping == Grouping.UNIT
                        ? standing.score().tally(Measure.RESPONSE).counted()
                        : 0;
            }
        }
        assertThat(score(of, Grouping.DISTRICT, Score.DISTRICT)
                        .tally(Measure.RESPONSE)
                        .counted())
                .isEqualTo(responding);
    }

    /** Every result, and every line. */
    private List<Object> everything(UUID id) {
        var of = assessments.find(id).orElseThrow();
        var all = new ArrayList<Object>();
        for (var grouping : Grouping.values()) {
            all.addAll(assessments.standings(of, grouping));
        }
        all.addAll(lists(of, score(of, Grouping.DISTRICT, Score.DISTRICT)));
        return all;
    }

    private List<CaseLine> lists(Assessment of, Score score) {
        var all = new ArrayList<CaseLine>();
        for (var measure : Measure.FROM_ITEMS) {
            var list = assessments.cases(of, measure, score.grouping(), score.code(), "quzhang-1");
            assertThat(Tally.of(list))
                    .as(measure + " " + score.code())
                    .usingRecursiveComparison()
                    .isEqualTo(score.tally(measure));
            all.addAll(list);
        }
        return all;
    }

    private static List<Drawn> where(List<Drawn> cases, Predicate<Drawn> wanted) {
        return cases.stream().filter(wanted).toList();
    }

    private static long count(List<Drawn> cases, Predicate<Drawn> wanted) {
        return cases.stream().filter(Objects::nonNull).filter(wanted).count();
    }

    private static Optional<BigDecimal> percent(long hundredths, int of) {
        return of == 0
                ? Optional.empty()
                : Optional.of(BigDecimal.valueOf(hundredths).divide(BigDecimal.valueOf(of), 1, RoundingMode.HALF_UP));
    }

    private static Instant at(LocalDate month, int day) {
        return month.plusDays(day).atTime(10, 0).toInstant(java.time.ZoneOffset.ofHours(8));
    }

    private static <T> T one(List<T> of, Random random) {
        return of.get(random.nextInt(of.size()));
    }
}
