package org.bihuan.supervision.desk;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.bihuan.assessment.Measure;
import org.jspecify.annotations.Nullable;

/**
 * One rate over the months, as a line in the units of its drawing: the lowest rate at the bottom, 100 at the top.
 *
 * @param code of the measure
 * @param now the last month's, in words
 * @param change from the month before, in words; empty when one of them has none
 * @param pieces of the line, broken where a month has no rate
 * @param text all months in words
 */
record TrendLine(
        String code,
        String now,
        String change,
        List<Point> points,
        List<String> pieces,
        String first,
        String last,
        String text) {

    private static final int WIDTH = 312;
    private static final int LEFT = 4;
    private static final int TOP = 8;
    private static final int BOTTOM = 66;

    /** A month that has a rate, and the address of the list behind it. */
    record Point(double x, double y, String text, String link) {}

    static TrendLine of(
            Measure measure, List<YearMonth> months, List<@Nullable BigDecimal> values, List<String> lists) {
        double floor = values.stream()
                .filter(value -> value != null)
                .mapToDouble(BigDecimal::doubleValue)
                .min()
                .orElse(0);
        var points = new ArrayList<Point>();
        var pieces = new ArrayList<List<Point>>();
        for (int i = 0; i < months.size(); i++) {
            var value = values.get(i);
            if (value == null) {
                pieces.add(new ArrayList<>());
                continue;
            }
            var point = new Point(
                    rounded(LEFT + (double) WIDTH * i / Math.max(1, months.size() - 1)),
                    rounded(BOTTOM - (BOTTOM - TOP) * (value.doubleValue() - floor) / Math.max(1, 100 - floor)),
                    months.get(i) + " " + value + "%",
                    lists.get(i));
            points.add(point);
            if (pieces.isEmpty()) {
                pieces.add(new ArrayList<>());
            }
            pieces.get(pieces.size() - 1).add(point);
        }
        int last = values.size() - 1;
        return new TrendLine(
                measure.code(),
                values.get(last) == null ? "—" : values.get(last) + "%",
                last < 1 ? "" : change(values.get(last - 1), values.get(last)),
                points,
                pieces.stream()
                        .filter(piece -> piece.size() > 1)
                        .map(TrendLine::line)
                        .toList(),
                months.get(0).toString(),
                months.get(last).toString(),
                points.stream().map(Point::text).collect(Collectors.joining("，")));
    }

    private static String line(List<Point> piece) {
        return piece.stream().map(point -> point.x() + "," + point.y()).collect(Collectors.joining(" "));
    }

    private static String change(@Nullable BigDecimal before, @Nullable BigDecimal now) {
        if (before == null || now == null) {
            return "";
        }
        var by = now.subtract(before);
        return by.signum() == 0 ? "与上月持平" : "比上月" + (by.signum() > 0 ? "升" : "降") + by.abs() + "个百分点";
    }

    private static double rounded(double value) {
        return Math.round(value * 10) / 10.0;
    }
}
