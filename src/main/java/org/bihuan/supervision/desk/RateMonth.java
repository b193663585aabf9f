package org.bihuan.supervision.desk;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import org.bihuan.assessment.Measure;
import org.bihuan.assessment.Score;
import org.jspecify.annotations.Nullable;

/**
 * The three rates of one month.
 *
 * @param month its first day
 * @param published the page of the month's published result; null when the rates were counted
 */
record RateMonth(
        LocalDate month,
        MonthlyRates rates,
        Instant computedAt,
        @Nullable String published) {

    /** The address of the list behind a rate. */
    String list(Measure measure) {
        return published == null
                ? "/supervision/rates/" + measure.code() + "?month=" + YearMonth.from(month)
                : published + "/cases?measure=" + measure.code() + "&grouping=district&group=" + Score.DISTRICT;
    }
}
