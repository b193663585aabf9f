package org.bihuan.supervision.desk;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.bihuan.cases.Categories;

/**
 * A table whose cells are the darker the more reports they count.
 *
 * @param columns the heads of the columns
 */
record HeatTable(List<String> columns, List<Row> rows) {

    private static final int SHADES = 5;
    private static final String WEEKDAYS = "一二三四五六日";

    /** A cell; shade is from 0 for nothing to 5. */
    record Cell(long cases, int shade, Wanted list) {}

    /** A row and its sum, with the list of all its cases. */
    record Row(String name, List<Cell> cells, Wanted list) {

        public long cases() {
            return cells.stream().mapToLong(Cell::cases).sum();
        }
    }

    /** Weekdays by hours. */
    static HeatTable of(List<RecentReports.Hour> hours) {
        var counts = hours.stream()
                .collect(Collectors.toMap(hour -> hour.weekday() * 24 + hour.hour(), RecentReports.Hour::cases));
        return table(
                IntStream.range(0, 24).boxed().toList(),
                String::valueOf,
                IntStream.rangeClosed(1, 7).boxed().toList(),
                day -> "周" + WEEKDAYS.charAt(day - 1),
                (day, hour) -> counts.getOrDefault(day * 24 + hour, 0L),
                Wanted::reportedAt,
                Wanted::reportedOn);
    }

    /** Categories by streets, of both those with most reports first. */
    static HeatTable of(List<RecentReports.Spot> spots, Categories categories, UnaryOperator<String> street) {
        var counts = spots.stream()
                .collect(Collectors.toMap(spot -> List.of(spot.category(), spot.street()), RecentReports.Spot::cases));
        return table(
                most(spots, RecentReports.Spot::street),
                street,
                most(spots, RecentReports.Spot::category),
                categories::name,
                (category, place) -> counts.getOrDefault(List.of(category, place), 0L),
                Wanted::reported,
                category -> Wanted.reported(category, ""));
    }

    private static List<String> most(List<RecentReports.Spot> spots, Function<RecentReports.Spot, String> key) {
        ToLongFunction<Map.Entry<String, Long>> cases = Map.Entry::getValue;
        return spots.stream()
                .collect(Collectors.groupingBy(key, Collectors.summingLong(RecentReports.Spot::cases)))
                .entrySet()
                .stream()
                .sorted(Comparator.comparingLong(cases).reversed().thenComparing(Map.Entry::getKey))
                .map(Map.Entry::getKey)
                .toList();
    }

    private static <C, R> HeatTable table(
            List<C> columns,
            Function<C, String> columnName,
            List<R> rows,
            Function<R, String> rowName,
            BiFunction<R, C, Long> count,
            BiFunction<R, C, Wanted> list,
            Function<R, Wanted> whole) {
        long most = rows.stream()
                .flatMap(row -> columns.stream().map(column -> count.apply(row, column)))
                .mapToLong(Long::longValue)
                .max()
                .orElse(0);
        return new HeatTable(
                columns.stream().map(columnName).toList(),
                rows.stream()
                        .map(row -> new Row(
                                rowName.apply(row),
                                columns.stream()
                                        .map(column -> cell(count.apply(row, column), most, list.apply(row, column)))
                                        .toList(),
                                whole.apply(row)))
                        .toList());
    }

    private static Cell cell(long cases, long most, Wanted list) {
        return new Cell(cases, cases == 0 ? 0 : (int) Math.min(SHADES, 1 + SHADES * cases / (most + 1)), list);
    }
}
