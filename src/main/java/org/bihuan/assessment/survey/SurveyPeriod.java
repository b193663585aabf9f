package org.bihuan.assessment.survey;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.bihuan.cases.Refusal;

/**
 * The period of a survey: a month, a quarter or a year, in Asia/Shanghai.
 *
 * @param code {@code 2026-10}, {@code 2026-Q3} or {@code 2026}
 * @param label in Chinese
 * @param from the first day
 * @param until the day after the last one
 */
public record SurveyPeriod(String code, String label, LocalDate from, LocalDate until) {

    private static final int MONTHS_OFFERED = 6;
    private static final int MONTHS_OF_QUARTER = 3;

    /**
     * The period behind a code.
     *
     * @throws Refusal when it is none
     */
    public static SurveyPeriod of(String code) {
        if (code.matches("20\\d\\d-(0[1-9]|1[0-2])")) {
            return month(YearMonth.parse(code));
        }
        if (code.matches("20\\d\\d-Q[1-4]")) {
            return quarter(Integer.parseInt(code.substring(0, 4)), code.charAt(6) - '0');
        }
        if (code.matches("20\\d\\d")) {
            var first = LocalDate.of(Integer.parseInt(code), 1, 1);
            return new SurveyPeriod(code, code + "年", first, first.plusYears(1));
        }
        throw new Refusal("请选择调查期间。");
    }

    /** The month before the one of this day. */
    public static SurveyPeriod lastMonth(LocalDate today) {
        return month(YearMonth.from(today).minusMonths(1));
    }

    /** What may be chosen on a day, the latest first: the last months, the last two quarters, the last year. */
    static List<SurveyPeriod> offered(LocalDate today) {
        var months = IntStream.rangeClosed(1, MONTHS_OFFERED)
                .mapToObj(back -> month(YearMonth.from(today).minusMonths(back)));
        var quarters = Stream.of(MONTHS_OF_QUARTER, 2 * MONTHS_OF_QUARTER).map(today::minusMonths);
        var lastYear = of(String.valueOf(today.getYear() - 1));
        return Stream.of(months, quarters.map(SurveyPeriod::quarter), Stream.of(lastYear))
                .flatMap(periods -> periods)
                .toList();
    }

    private static SurveyPeriod month(YearMonth month) {
        var label = month.getYear() + "年" + month.getMonthValue() + "月";
        return new SurveyPeriod(
                month.toString(), label, month.atDay(1), month.plusMonths(1).atDay(1));
    }

    private static SurveyPeriod quarter(LocalDate day) {
        return quarter(day.getYear(), (day.getMonthValue() - 1) / MONTHS_OF_QUARTER + 1);
    }

    private static SurveyPeriod quarter(int year, int nth) {
        var first = LocalDate.of(year, MONTHS_OF_QUARTER * (nth - 1) + 1, 1);
        return new SurveyPeriod(
                year + "-Q" + nth, year + "年第" + nth + "季度", first, first.plusMonths(MONTHS_OF_QUARTER));
    }
}
