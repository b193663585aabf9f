package org.bihuan.deadlines;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.bihuan.deadlines.China.CALENDAR;
import static org.bihuan.deadlines.China.at;
import static org.bihuan.deadlines.China.clock;
import static org.bihuan.deadlines.China.pause;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class LadderTest {

    private static final Ladder LADDER = new Ladder(List.of(
            rule(Rung.bulletin, RungBasis.WORKING_DAYS_AFTER, 3),
            rule(Rung.half, RungBasis.PERCENT, 50),
            rule(Rung.warning, RungBasis.PERCENT, 80),
            rule(Rung.overdue, RungBasis.PERCENT, 100),
            rule(Rung.leader, RungBasis.WORKING_DAYS_AFTER, 1)));

    @Test
    void rungsOfFifteenWorkingDaysAcrossNationalDay() {
        // The 8th working day is 10-08, the 12th the make-up Saturday 10-12, the 15th 10-16.
        assertThat(rungs(clock("2019-09-20 10:00", "15wd")))
                .containsExactly(
                        at("2019-10-09 00:00"),
                        at("2019-10-13 00:00"),
                        at("2019-10-17 00:00"),
                        at("2019-10-18 00:00"),
                        at("2019-10-22 00:00"));
    }

    @Test
    void percentOfCalendarDaysDoesNotRollButTheExpiryDoes() {
        // 2026-02-15 is in Spring Festival, off until 02-23.
        assertThat(rungs(clock("2026-02-12 08:00", "5d")))
                .containsExactly(
                        at("2026-02-16 00:00"),
                        at("2026-02-17 00:00"),
                        at("2026-02-25 00:00"),
                        at("2026-02-26 00:00"),
                        at("2026-02-28 00:00"));
    }

    @Test
    void percentOfHoursIsExactAndTheLeaderIsToldAWorkingDayAfter() {
        // Expires on 2026-10-02; the next working day is 10-08.
        assertThat(rungs(clock("2026-10-01 10:00", "24h")))
                .startsWith(
                        at("2026-10-01 22:00"), at("2026-10-02 05:12"), at("2026-10-02 10:00"), at("2026-10-09 00:00"));
    }

    @Test
    void percentOfWorkingHoursIsExactInsideWorkingTime() {
        assertThat(rungs(clock("2026-03-06 16:30", "2wh")))
                .startsWith(at("2026-03-06 17:30"), at("2026-03-09 09:36"), at("2026-03-09 10:00"));
    }

    @Test
    void aLimitOfOneDayReachesThreeRungsAtItsEnd() {
        Instant end = at("2026-03-05 00:00");
        assertThat(rungs(clock("2026-03-03 23:59", "1wd"))).startsWith(end, end, end);
    }

    @Test
    void anExtensionMovesTheRungsThatLieAhead() {
        LimitClock extended = clock("2019-03-04 10:00", "5wd").extended(5, at("2019-03-11 10:00"), CALENDAR);
        // The 8th of ten working days is 03-14.
        assertThat(extended.rungAt(LADDER.rule(Rung.warning).orElseThrow(), CALENDAR))
                .isEqualTo(at("2019-03-15 00:00"));
    }

    @Test
    void aPauseMovesTheRungsThatLieAhead() {
        LimitClock paused = clock("2019-03-04 10:00", "5wd")
                .paused(pause("2019-03-07 10:00", "2019-03-11 10:00"), at("2019-03-07 10:00"), CALENDAR);
        // Counted: 03-05, 03-06, 03-11 (Monday): the third of five is half, rounded up.
        assertThat(paused.rungAt(LADDER.rule(Rung.half).orElseThrow(), CALENDAR))
                .isEqualTo(at("2019-03-12 00:00"));
    }

    @Test
    void climbedRungsAreLeftOut() {
        assertThat(LADDER.without(Set.of(Rung.half, Rung.overdue)))
                .extracting(RungRule::rung)
                .containsExactly(Rung.warning, Rung.leader, Rung.bulletin);
    }

    @Test
    void aRungWithTwoRulesIsRefused() {
        RungRule half = rule(Rung.half, RungBasis.PERCENT, 50);
        assertThatThrownBy(() -> new Ladder(List.of(half, half))).hasMessage("阶梯“half”重复定义");
    }

    private static List<Instant> rungs(LimitClock clock) {
        return LADDER.rules().stream().map(rule -> clock.rungAt(rule, CALENDAR)).toList();
    }

    private static RungRule rule(Rung rung, RungBasis basis, int amount) {
        return new RungRule(rung, basis, amount, List.of(), List.of());
    }
}
