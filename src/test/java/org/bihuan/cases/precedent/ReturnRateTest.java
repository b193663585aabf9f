package org.bihuan.cases.precedent;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import org.bihuan.cases.Period;
import org.bihuan.cases.process.LoopTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** The return rate, counted by hand in a month that no other test uses. */
@Import(Disputes.class)
class ReturnRateTest extends LoopTest {

    @Autowired
    Disputes disputes;

    @Autowired
    ReturnRates rates;

    /**
     * June 2025. 教委 gets five cases: one is signed, one goes to 民政 and is signed there, one goes to 民政 and by ruling
     * to 城管, one comes back by the centre's decision and is signed, one is returned and undecided. So 教委 2 of 5, 民政
     * 1 of 2, 城管 0 of 1.
     */
    @Test
    void countsWhatWentToAnotherUnitAfterAReturn() {
        loop.at("2025-06-02T10:00");
        disputes.sign(given(), "jiaowei");
        disputes.sign(disputes.rerouted("housing", "minzheng"), "minzheng");
        disputes.sign(disputes.arbitrated("housing", "chengguan"), "chengguan");
        disputes.sign(disputes.rerouted("housing", "jiaowei"), "jiaowei");
        disputes.object(given(), "jiaowei");

        assertThat(rates.of(day("2025-06-01"), day("2025-06-30")))
                .containsExactly(
                        new ReturnRate("minzheng", 2, 1),
                        new ReturnRate("jiaowei", 5, 2),
                        new ReturnRate("chengguan", 1, 0));
    }

    /** Given on the last day of July, sent on on the first of August: a return of July, and nothing of 教委 in August. */
    @Test
    void aCaseCountsOnTheDayItWasGivenToTheUnit() {
        loop.at("2025-07-31T23:59");
        var id = given();
        loop.at("2025-08-01T00:00");
        disputes.object(id, "jiaowei");
        disputes.reroute(id, "minzheng");

        assertThat(rates.of(day("2025-07-31"), day("2025-07-31"))).containsExactly(new ReturnRate("jiaowei", 1, 1));
        assertThat(rates.of(day("2025-08-01"), day("2025-08-31"))).containsExactly(new ReturnRate("minzheng", 1, 0));
    }

    /** September 2025. 教委 gets two cases: one is taken from it by a recusal, one it returns. Both go to 民政. */
    @Test
    void aUnitThatHadToKeepAwayDidNotReturnTheCase() {
        loop.at("2025-09-01T10:00");
        var taken = given();
        disputes.recuse(taken);
        disputes.reroute(taken, "minzheng");
        disputes.rerouted("housing", "minzheng");

        assertThat(rates.of(day("2025-09-01"), day("2025-09-30")))
                .containsExactly(new ReturnRate("jiaowei", 2, 1), new ReturnRate("minzheng", 2, 0));
    }

    @Test
    void thePercentageHasOneDecimal() {
        assertThat(new ReturnRate("jiaowei", 3, 1).percent()).hasToString("33.3");
        assertThat(new ReturnRate("jiaowei", 3, 2).percent()).hasToString("66.7");
        assertThat(new ReturnRate("jiaowei", 8, 0).percent()).hasToString("0.0");
    }

    @Test
    void aPeriodEndsTodayUnlessAnotherIsAskedFor() {
        var today = day("2026-03-17");
        assertThat(Period.asked(null, null, today)).isEqualTo(new Period(day("2026-03-01"), today));
        assertThat(Period.yearTo(today)).isEqualTo(new Period(day("2026-01-01"), today));
        assertThat(Period.asked(day("2026-02-10"), day("2026-02-01"), today))
                .isEqualTo(new Period(day("2026-02-01"), day("2026-02-10")));
    }

    private UUID given() {
        var id = disputes.report("housing", "donghu-jiedao");
        disputes.dispatch(id, "jiaowei");
        return id;
    }

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }
}
