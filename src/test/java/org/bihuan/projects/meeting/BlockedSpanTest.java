package org.bihuan.projects.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bihuan.deadlines.China.CALENDAR;

import java.time.LocalDate;
import org.bihuan.cases.Period;
import org.junit.jupiter.api.Test;

/** Days blocked: working days from the first day on, the closing day left out. */
class BlockedSpanTest {

    private static final LocalDate THURSDAY = LocalDate.parse("2026-02-12");

    private static BlockedSpan span(String closedOn) {
        return new BlockedSpan(THURSDAY, closedOn == null ? null : LocalDate.parse(closedOn));
    }

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }

    /** 2026: off from 15 to 23 February, at work on Saturday the 14th: the 12th, 13th, 14th and 24th are left. */
    @Test
    void holidaysDoNotCountAndMakeUpWorkdaysDo() {
        assertThat(span("2026-02-25").days(CALENDAR, day("2026-06-01"))).isEqualTo(4);
    }

    @Test
    void anOpenObstacleCountsUntilYesterday() {
        assertThat(span(null).days(CALENDAR, day("2026-02-25"))).isEqualTo(4);
        assertThat(span(null).days(CALENDAR, THURSDAY)).isZero();
    }

    @Test
    void onlyTheDaysOfThePeriodAreCounted() {
        assertThat(span("2026-02-25")
                        .days(CALENDAR, day("2026-06-01"), new Period(day("2026-02-13"), day("2026-02-14"))))
                .isEqualTo(2);
        assertThat(span("2026-02-25")
                        .days(CALENDAR, day("2026-06-01"), new Period(day("2026-02-24"), day("2026-03-31"))))
                .isEqualTo(1);
        assertThat(span("2026-02-25")
                        .days(CALENDAR, day("2026-06-01"), new Period(day("2026-03-01"), day("2026-03-31"))))
                .isZero();
        assertThat(span("2026-02-25")
                        .days(CALENDAR, day("2026-06-01"), new Period(day("2026-01-01"), day("2026-01-31"))))
                .isZero();
    }
}
