package org.bihuan.replay.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bihuan.deadlines.China.CALENDAR;

import java.time.LocalDate;
import org.bihuan.assessment.survey.SurveyPeriod;
import org.junit.jupiter.api.Test;

/** On whatever day the demo is filled, its survey has begun. */
class DemoSurveyTest {

    private static final LocalDate FIRST = LocalDate.parse("2026-01-01");
    private static final LocalDate LAST = LocalDate.parse("2027-12-31");

    @Test
    void itBeginsBeforeTodayAndAfterTheMonthThatItAsksAbout() {
        FIRST.datesUntil(LAST).forEach(today -> {
            var begin = DemoSurvey.begin(today, CALENDAR);
            assertThat(begin).isBefore(today).isAfterOrEqualTo(today.minusDays(10));
            assertThat(SurveyPeriod.lastMonth(begin).until()).isBeforeOrEqualTo(begin);
        });
    }
}
