package org.bihuan.assessment;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The rates as they stand now, of any period, and the list behind each number. Published results are read from
 * {@link Assessments}, since those never move.
 */
@Component
@Transactional(readOnly = true)
public class Rates {

    private static final String NOW = "(SELECT i.*, NULL::text AS appeal FROM assessed_item i) item";

    private final LineRows rows;
    private final BlockedLines blocked;
    private final WeightTable weights;
    private final Clock clock;

    Rates(LineRows rows, BlockedLines blocked, WeightTable weights, Clock clock) {
        this.rows = rows;
        this.blocked = blocked;
        this.weights = weights;
        this.clock = clock;
    }

    /** The results of every group that has any, by code. */
    public List<Score> by(Grouping grouping, Period period) {
        return by(grouping, period, Measure.FROM_ITEMS);
    }

    /** The same of some measures only, which is quicker; the composite needs {@link Measure#WEIGHTED} and the survey. */
    public List<Score> by(Grouping grouping, Period period, Collection<Measure> measures) {
        var inForce = weights.on(period.from());
        var found = new TreeMap<>(rows.tallies(NOW, grouping, during(measures), bounds(period)));
        if (measures.contains(Measure.BLOCKED)) {
            blocked(grouping, period)
                    .forEach((code, lines) -> found.computeIfAbsent(code, none -> new EnumMap<>(Measure.class))
                            .putAll(LineRows.tally(lines)));
        }
        return found.entrySet().stream()
                .map(group -> new Score(grouping, group.getKey(), group.getValue(), inForce))
                .toList();
    }

    /** The results as they stand now, ranked by the composite, the best first. */
    public List<Standing> standings(Grouping grouping, Period period) {
        return Standing.ranked(by(grouping, period));
    }

    /**
     * What was counted in a measure of a group: as many lines as {@link Tally#counted} says. Whoever shows them asks who must
     * keep away from which case.
     */
    public List<CaseLine> cases(Measure measure, Grouping grouping, String group, Period period) {
        return measure == Measure.BLOCKED
                ? blocked(grouping, period).getOrDefault(group, List.of())
                : rows.lines(NOW, ofGroup(measure, grouping, period), params(period, group));
    }

    /**
     * The same for an official who reads it.
     *
     * @param reader lines of cases from which this official must keep away are left out
     */
    public List<CaseLine> cases(Measure measure, Grouping grouping, String group, Period period, String reader) {
        return measure == Measure.BLOCKED
                ? cases(measure, grouping, group, period)
                : rows.lines(
                        NOW,
                        ofGroup(measure, grouping, period) + " AND " + LineRows.VISIBLE,
                        params(period, group, reader));
    }

    /** A page of that list, the first is 1. */
    public ListPage page(Measure measure, Grouping grouping, String group, Period period, String reader, int number) {
        return measure == Measure.BLOCKED
                ? ListPage.of(cases(measure, grouping, group, period), number)
                : rows.page(number, reader, NOW, ofGroup(measure, grouping, period), params(period, group));
    }

    private String ofGroup(Measure measure, Grouping grouping, Period period) {
        var behind = weights.on(period.from()).behind(measure);
        return during(behind) + " AND " + grouping.column() + " = ?";
    }

    private Object[] params(Period period, Object... more) {
        return Stream.concat(Stream.of(bounds(period)), Stream.of(more)).toArray();
    }

    private Map<String, List<CaseLine>> blocked(Grouping grouping, Period period) {
        Function<CaseLine, String> group = grouping == Grouping.DISTRICT ? line -> Score.DISTRICT : CaseLine::unit;
        return Set.of(Grouping.DISTRICT, Grouping.UNIT).contains(grouping)
                ? blocked.in(period).stream().collect(Collectors.groupingBy(group))
                : Map.of();
    }

    /** What is yet to come, such as the end of a running limit, isn't counted before it has come. */
    private static String during(Collection<Measure> measures) {
        return LineRows.among(measures) + " AND at >= ? AND at < ? AND at <= ?";
    }

    private Object[] bounds(Period period) {
        return new Object[] {
            Timestamp.from(period.begin()), Timestamp.from(period.end()), Timestamp.from(clock.instant())
        };
    }
}
