package org.bihuan.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bihuan.cases.process.Loop.instant;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.bihuan.cases.process.LoopTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** Rates counted by hand, each example in a month that no other uses. */
@Import(AssessedRows.class)
class RatesTest extends LoopTest {

    @Autowired
    AssessedRows rows;

    @Autowired
    Rates rates;

    /**
     * January 2024, 教委: one was contacted a second before the day was over, one exactly when it was, which is too late, one
     * never: 1 of 3. One more was withdrawn and counts nowhere. What was dispatched on the last evening is decided in
     * February: one contacted in the morning, one never, 1 of 2.
     */
    @Test
    void theResponseRateCountsContactsWithinTheLimitOnceTheyAreDecided() {
        var inTime = rows.dispatched("jiaowei", "2024-01-02T10:00");
        rows.contacted(inTime, instant("2024-01-03T09:59:59"));
        rows.contacted(rows.dispatched("jiaowei", "2024-01-02T10:00"), instant("2024-01-03T10:00"));
        rows.contacted(rows.dispatched("jiaowei", "2024-01-31T23:59:59"), instant("2024-02-01T08:00"));
        rows.dispatched("jiaowei", "2024-01-05T10:00");
        rows.closed(rows.dispatched("jiaowei", "2024-01-05T10:00"), "WITHDRAWN", instant("2024-01-06T10:00"));
        rows.dispatched("jiaowei", "2024-02-01T00:00");

        assertThat(of(Grouping.UNIT, "jiaowei", "2024-01").response()).contains(new BigDecimal("33.3"));
        assertThat(of(Grouping.UNIT, "jiaowei", "2024-01").tally(Measure.RESPONSE))
                .isEqualTo(new Tally(3, 1, 0, BigDecimal.ZERO));
        assertThat(of(Grouping.UNIT, "jiaowei", "2024-02").response()).contains(new BigDecimal("50.0"));
    }

    /**
     * March 2024, 教委. Reached: very satisfied and solved, basically satisfied and solved, dissatisfied and not solved.
     * Besides these: one nobody reached, one excluded, one whose second round doesn't count, one whose first round was
     * broken off so that its second one, solved and satisfied, is the first. So solved 3 of 5 = 60.0; satisfied
     * (2 + 0.9) of 5 = 58.0; composite 10 % of 100 + 50 % of 60 + 40 % of 58 = 63.20.
     */
    @Test
    void solutionAndSatisfactionCountTheFirstCallbackThatReachedTheResident() {
        rated(1, true, "VERY_SATISFIED");
        rated(1, true, "BASICALLY_SATISFIED");
        rated(1, false, "DISSATISFIED");
        rows.called(contacted(), 1, instant("2024-03-12T10:00"), false, null, null);
        rows.excluded(rated(1, false, "VERY_DISSATISFIED"));
        var calledTwice = rated(1, false, "DISSATISFIED");
        rows.called(calledTwice, 2, instant("2024-03-20T10:00"), true, true, "SATISFIED");
        var begunAnew = rated(2, true, "SATISFIED");
        rows.called(begunAnew, 1, instant("2024-03-08T10:00"), null, null, null);

        var score = of(Grouping.UNIT, "jiaowei", "2024-03");
        assertThat(score.solution()).contains(new BigDecimal("60.0"));
        assertThat(score.satisfaction()).contains(new BigDecimal("58.0"));
        assertThat(score.composite()).contains(new BigDecimal("63.20"));
        assertThat(score.tally(Measure.EXCLUDED).counted()).isEqualTo(1);
        assertThat(of(Grouping.DISTRICT, Score.DISTRICT, "2024-03").solution()).contains(new BigDecimal("60.0"));
        assertThat(of(Grouping.STREET, "donghu-jiedao", "2024-03").solution()).contains(new BigDecimal("60.0"));
        assertThat(of(Grouping.CATEGORY, "education", "2024-03").solution()).contains(new BigDecimal("60.0"));
    }

    private UUID rated(int round, boolean solved, String rating) {
        var id = contacted();
        rows.called(id, round, instant("2024-03-12T10:00"), true, solved, rating);
        return id;
    }

    private UUID contacted() {
        var id = rows.dispatched("jiaowei", "2024-03-04T10:00");
        rows.contacted(id, instant("2024-03-04T11:00"));
        return id;
    }

    /**
     * August 2024, in which a survey about July ended. 教委: satisfied, basically satisfied and dissatisfied, so
     * (1 + 0.9) of 3 = 63.3; one who didn't rate and one whose case is excluded don't count, nor does a survey that goes on.
     * Its three rates are 100, so 90 + 6.33 = 96.33. 民政 has the same three rates, and nobody was asked about it.
     */
    @Test
    void theSurveyCountsByItsEndForTheUnitsThatItAskedAbout() {
        var survey = rows.survey(LocalDate.parse("2024-07-01"), instant("2024-08-20T10:00"));
        asked(survey, "SATISFIED");
        asked(survey, "BASICALLY_SATISFIED");
        asked(survey, "DISSATISFIED");
        asked(survey, null);
        rows.excluded(asked(survey, "VERY_DISSATISFIED"));
        asked(rows.survey(LocalDate.parse("2024-06-01"), null), "VERY_DISSATISFIED");
        allWell("jiaowei");
        allWell("minzheng");

        var asked = of(Grouping.UNIT, "jiaowei", "2024-08");
        assertThat(asked.tally(Measure.SURVEY)).isEqualTo(new Tally(3, 1, 1, BigDecimal.ZERO));
        assertThat(asked.survey()).contains(new BigDecimal("63.3"));
        assertThat(asked.composite()).contains(new BigDecimal("96.33"));
        var notAsked = of(Grouping.UNIT, "minzheng", "2024-08");
        assertThat(notAsked.survey()).isEmpty();
        assertThat(notAsked.composite()).contains(new BigDecimal("100.00"));
        assertThat(of(Grouping.DISTRICT, Score.DISTRICT, "2024-08").composite()).contains(new BigDecimal("96.33"));
        assertThat(of(Grouping.STREET, "donghu-jiedao", "2024-08").survey()).contains(new BigDecimal("63.3"));
        assertThat(of(Grouping.UNIT, "jiaowei", "2024-07").survey()).isEmpty();
        assertThat(rates.cases(Measure.COMPOSITE, Grouping.UNIT, "jiaowei", month("2024-08")))
                .hasSize(6)
                .filteredOn(line -> line.measure() == Measure.SURVEY)
                .extracting(CaseLine::counted)
                .containsExactlyInAnyOrder(Counted.YES, Counted.PART, Counted.NO);
    }

    private UUID asked(UUID survey, String rating) {
        var id = rows.dispatched("jiaowei", "2024-07-03T10:00");
        rows.interviewed(survey, id, rating);
        return id;
    }

    private void allWell(String unit) {
        var id = rows.dispatched(unit, "2024-08-05T10:00");
        rows.contacted(id, instant("2024-08-05T11:00"));
        rows.called(id, 1, instant("2024-08-12T10:00"), true, true, "SATISFIED");
    }

    @Test
    void whoAnswersAQuestionOnlyCountsInThatRate() {
        rows.called(rows.dispatched("jiaowei", "2024-04-01T10:00"), 1, instant("2024-04-08T10:00"), true, true, null);
        var score = of(Grouping.UNIT, "jiaowei", "2024-04");
        assertThat(score.solution()).contains(new BigDecimal("100.0"));
        assertThat(score.satisfaction()).isEmpty();
        assertThat(score.composite()).isEmpty();
    }

    /**
     * May 2024, 民政. Three limits are decided: one handled before its end, one at its very end, one that runs on. A fourth
     * runs until June. Hours from dispatch to feedback of the two that are closed: 24 and 49, so 36.5 on average; one of
     * them was done again.
     */
    @Test
    void whatIsHandledOnTimeIsDecidedByTheFeedbackOrTheEndOfTheLimit() {
        var onTime = handled("2024-05-09T00:00", "2024-05-02T10:00");
        rows.fedBack(onTime, instant("2024-05-02T10:00"));
        rows.closed(onTime, "SATISFIED", instant("2024-05-10T10:00"));
        var atTheEnd = handled("2024-05-09T00:00", "2024-05-09T00:00");
        rows.fedBack(atTheEnd, instant("2024-05-03T11:00"));
        rows.closed(atTheEnd, "EXPLAINED", instant("2024-05-10T10:00"));
        rows.reworked(atTheEnd, 2);
        handled("2024-05-09T00:00", null);
        handled("2024-06-09T00:00", null);

        var score = of(Grouping.UNIT, "minzheng", "2024-05");
        assertThat(score.tally(Measure.ON_TIME)).isEqualTo(new Tally(3, 1, 0, BigDecimal.ZERO));
        assertThat(score.value(Measure.ON_TIME)).contains(new BigDecimal("33.3"));
        assertThat(score.value(Measure.HANDLING)).contains(new BigDecimal("36.5"));
        assertThat(score.value(Measure.REWORKED)).contains(new BigDecimal("50.0"));
    }

    private UUID handled(String due, String stopped) {
        var id = rows.dispatched("minzheng", "2024-05-01T10:00");
        rows.handled(
                id,
                instant("2024-05-01T10:00"),
                instant(due),
                Optional.ofNullable(stopped).map(at -> instant(at)).orElse(null));
        return id;
    }

    /** A real case: dispatched by the centre, refused by 教委, sent on to 民政, late there. */
    @Test
    void aRealCaseCountsWithWhoeverHadIt() {
        loop.at("2026-07-01T10:00");
        var id = loop.dispatched();
        assertThat(loop.jdbc
                        .sql("SELECT contact_until FROM case_file WHERE id = ?")
                        .param(id)
                        .query(java.sql.Timestamp.class)
                        .single()
                        .toInstant())
                .isEqualTo(instant("2026-07-02T10:00"));
        loop.object(id, "jiaowei-1");
        loop.complete(id, "userTask_rerouteCase", "centre-1", Map.of("unit", "minzheng", "reason", "属于该单位"));
        loop.until("2026-07-20T09:00");

        assertThat(of(Grouping.UNIT, "jiaowei", "2026-07").value(Measure.RETURNED))
                .contains(new BigDecimal("100.0"));
        var late = of(Grouping.UNIT, "minzheng", "2026-07");
        assertThat(late.value(Measure.RETURNED)).contains(new BigDecimal("0.0"));
        assertThat(late.value(Measure.OVERDUE)).contains(BigDecimal.ONE);
        assertThat(late.value(Measure.ON_TIME)).contains(new BigDecimal("0.0"));
        assertThat(late.response()).contains(new BigDecimal("0.0"));
        assertThat(late.value(Measure.ORDERS)).contains(BigDecimal.ZERO);
    }

    @Test
    void theLimitThatIsYetToComeIsNotCounted() {
        loop.at("2026-08-03T10:00");
        loop.dispatched();
        var score = of(Grouping.UNIT, "jiaowei", "2026-08");
        assertThat(score.tally(Measure.ON_TIME)).isEqualTo(Tally.NONE);
        assertThat(score.tally(Measure.RESPONSE)).isEqualTo(Tally.NONE);
    }

    /** Dispatched on Friday, the 25th of September 2026; the petitioner has to be told of the acceptance in 15 days. */
    @Test
    void aPetitionThatCanStillBeAnsweredInTimeIsNotMissed() {
        loop.at("2026-10-09T10:00");
        var id = rows.dispatched("shuiwuju", "2026-09-25T10:00");
        loop.jdbc
                .sql("UPDATE case_file SET contact_until = '2026-10-11 00:00+08' WHERE id = ?")
                .param(id)
                .update();
        rows.called(id, 1, instant("2026-09-30T10:00"), true, true, "SATISFIED");
        assertThat(of(Grouping.UNIT, "shuiwuju", "2026-09").response()).isEmpty();
        loop.at("2026-10-12T10:00");
        rows.contacted(id, instant("2026-10-10T10:00"));
        assertThat(of(Grouping.UNIT, "shuiwuju", "2026-09").response()).isEmpty();
        assertThat(of(Grouping.UNIT, "shuiwuju", "2026-10").response()).contains(new BigDecimal("100.0"));
    }

    @Test
    void theListBehindANumberHasAsManyLinesAsItCounts() {
        var one = rows.dispatched("jiaowei", "2024-06-03T10:00");
        rows.called(one, 1, instant("2024-06-10T10:00"), true, true, "BASICALLY_SATISFIED");
        rows.dispatched("minzheng", "2024-06-03T10:00");
        assertThat(list(Measure.RESPONSE)).extracting(CaseLine::caseId).containsExactly(one);
        assertThat(list(Measure.SATISFACTION)).extracting(CaseLine::counted).containsExactly(Counted.PART);
        assertThat(list(Measure.COMPOSITE))
                .extracting(CaseLine::measure)
                .containsExactly(Measure.RESPONSE, Measure.SATISFACTION, Measure.SOLUTION);
    }

    private List<CaseLine> list(Measure measure) {
        return rates.cases(measure, Grouping.UNIT, "jiaowei", month("2024-06"));
    }

    private Score of(Grouping grouping, String code, String month) {
        return rates.by(grouping, month(month)).stream()
                .filter(score -> score.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static Period month(String month) {
        var first = LocalDate.parse(month + "-01");
        return new Period(first, first.plusMonths(1));
    }
}
