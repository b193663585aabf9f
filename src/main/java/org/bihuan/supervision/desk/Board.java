package org.bihuan.supervision.desk;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The numbers of the desk.
 *
 * @param total of all open cases
 * @param units by lead unit, the dispatch centre's where there is none yet; the most overdue first
 * @param streets by the place of the problem, the most overdue first
 * @param places by element of the diagram
 */
record Board(List<Count> total, List<Row> units, List<Row> streets, Map<Place, Long> places) {

    /** A number and the list behind it. */
    record Count(Standing standing, long cases, Wanted list) {}

    /** A unit or a street. */
    record Row(String code, String name, List<Count> counts) {

        private long cases(Standing standing) {
            return Board.cases(counts, standing);
        }
    }

    private static final Comparator<Row> WORST_FIRST = Comparator.comparingLong(
                    (Row row) -> row.cases(Standing.OVERDUE))
            .thenComparingLong(row -> row.cases(Standing.OPEN))
            .reversed()
            .thenComparing(Row::code);

    static Board of(List<OpenCases.Cell> cells, Map<Place, Long> beside, UnaryOperator<String> name) {
        return new Board(
                counts(sum(cells.stream()), UnaryOperator.identity()),
                rows(cells, OpenCases.Cell::unit, name, Wanted::ofUnit),
                rows(cells, OpenCases.Cell::street, name, Wanted::inStreet),
                places(cells, beside));
    }

    /** The cases of a standing. */
    long cases(Standing standing) {
        return cases(total, standing);
    }

    private static long cases(List<Count> counts, Standing standing) {
        return counts.get(standing.ordinal()).cases();
    }

    private interface Narrowing {
        Wanted to(Wanted all, String code);
    }

    private static List<Row> rows(
            List<OpenCases.Cell> cells,
            Function<OpenCases.Cell, String> key,
            UnaryOperator<String> name,
            Narrowing narrowing) {
        return cells.stream().collect(Collectors.groupingBy(key)).entrySet().stream()
                .map(group -> new Row(
                        group.getKey(),
                        name.apply(group.getKey()),
                        counts(sum(group.getValue().stream()), all -> narrowing.to(all, group.getKey()))))
                .sorted(WORST_FIRST)
                .toList();
    }

    private static Map<Standing, Long> sum(Stream<OpenCases.Cell> cells) {
        return cells.map(OpenCases.Cell::counts).reduce(Map.of(), adding());
    }

    private static BinaryOperator<Map<Standing, Long>> adding() {
        return (one, other) -> {
            var both = new EnumMap<Standing, Long>(Standing.class);
            both.putAll(one);
            other.forEach((standing, cases) -> both.merge(standing, cases, Long::sum));
            return both;
        };
    }

    private static List<Count> counts(Map<Standing, Long> sums, UnaryOperator<Wanted> narrowing) {
        return Stream.of(Standing.values())
                .map(standing ->
                        new Count(standing, sums.getOrDefault(standing, 0L), narrowing.apply(Wanted.open(standing))))
                .toList();
    }

    private static Map<Place, Long> places(List<OpenCases.Cell> cells, Map<Place, Long> beside) {
        var places = new EnumMap<Place, Long>(Place.class);
        places.putAll(beside);
        Stream.of(Place.values())
                .filter(place -> place.stage() != null)
                .forEach(place -> places.put(
                        place,
                        cells.stream()
                                .filter(cell -> cell.stage() == place.stage())
                                .mapToLong(cell -> cell.counts().get(Standing.OPEN))
                                .sum()));
        places.merge(Place.DISPATCH, -beside.getOrDefault(Place.CONSULTATION, 0L), Long::sum);
        return places;
    }
}
