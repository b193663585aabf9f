package org.bihuan.supervision.desk;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;
import org.bihuan.assessment.Assessment;
import org.bihuan.assessment.Assessments;
import org.bihuan.assessment.Grouping;
import org.bihuan.assessment.Measure;
import org.bihuan.assessment.Period;
import org.bihuan.assessment.PeriodKind;
import org.bihuan.assessment.Rates;
import org.bihuan.deadlines.ChineseDates;
import org.bihuan.deadlines.WorkCalendar;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The three rates of the district, month by month, the present one as far as it has come: as published where the month's
 * assessment is, else counted in the background.
 */
@Component
class RateTrend {

    private static final int MONTHS = 12;

    private final JdbcClient jdbc;
    private final Rates rates;
    private final Assessments assessments;
    private final Clock clock;

    RateTrend(JdbcClient jdbc, Rates rates, Assessments assessments, Clock clock) {
        this.jdbc = jdbc;
        this.rates = rates;
        this.assessments = assessments;
        this.clock = clock;
    }

    /**
     * What there is to show.
     *
     * @param computedAt when it was counted, in words; empty before the first count
     */
    record Shown(List<TrendLine> trends, String computedAt) {}

    Shown shown() {
        var rows = jdbc.sql("SELECT * FROM desk_rate ORDER BY month")
                .query((row, n) -> new RateMonth(
                        row.getObject("month", LocalDate.class),
                        new MonthlyRates(
                                row.getBigDecimal("response"),
                                row.getBigDecimal("solution"),
                                row.getBigDecimal("satisfaction")),
                        row.getTimestamp("computed_at").toInstant(),
                        row.getString("published")))
                .list();
        var months = rows.stream().map(row -> YearMonth.from(row.month())).toList();
        return new Shown(
                rows.isEmpty()
                        ? List.of()
                        : Measure.WEIGHTED.stream()
                                .map(measure -> TrendLine.of(
                                        measure,
                                        months,
                                        rows.stream()
                                                .map(row -> row.rates().of(measure))
                                                .toList(),
                                        rows.stream()
                                                .map(row -> row.list(measure))
                                                .toList()))
                                .toList(),
                rows.stream()
                        .findAny()
                        .map(row -> ChineseDates.full(row.computedAt()))
                        .orElse(""));
    }

    @Transactional
    void refresh() {
        var now = clock.instant();
        var present = YearMonth.from(WorkCalendar.dateOf(now));
        jdbc.sql("DELETE FROM desk_rate").update();
        IntStream.range(0, MONTHS).mapToObj(present::minusMonths).forEach(month -> keep(month, Timestamp.from(now)));
    }

    private void keep(YearMonth month, Timestamp now) {
        var published = assessments.published(PeriodKind.MONTH, month.atDay(1));
        var of = published
                .map(frozen -> assessments.standings(frozen, Grouping.DISTRICT).stream()
                        .map(standing -> standing.score()))
                .orElseGet(() -> rates.by(Grouping.DISTRICT, period(month), Measure.WEIGHTED).stream())
                .findFirst()
                .map(MonthlyRates::of)
                .orElse(MonthlyRates.NONE);
        jdbc.sql("""
                        INSERT INTO desk_rate (month, response, solution, satisfaction, computed_at, published)
                        VALUES (?, ?, ?, ?, ?, ?)""")
                .params(
                        month.atDay(1),
                        of.response(),
                        of.solution(),
                        of.satisfaction(),
                        now,
                        published.map(Assessment::path).orElse(null))
                .update();
    }

    static Period period(YearMonth month) {
        return new Period(month.atDay(1), month.plusMonths(1).atDay(1));
    }
}
