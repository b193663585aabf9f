package org.bihuan.assessment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Reads and sums up what is counted, now or frozen: both are rows of the same columns, so a number and the list behind it
 * can't differ.
 */
@Component
class LineRows {

    /** Nobody reads of a case that complains of them. */
    static final String VISIBLE = "(case_id IS NULL OR may_see(case_id, ?))";

    private final JdbcClient jdbc;

    LineRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The lines of a source that fit, the earliest first. */
    List<CaseLine> lines(String source, String where, Object... params) {
        return jdbc.sql("""
                        SELECT *, (SELECT c.number FROM case_file c WHERE c.id = case_id) AS case_number
                        FROM %s WHERE %s ORDER BY at, number, measure""".formatted(source, where))
                .params(params)
                .query((row, n) -> line(row))
                .list();
    }

    /** A page of the lines of a source that fit, without those of which the reader must keep away. */
    ListPage page(int number, String reader, String source, String where, Object... params) {
        var visible = new ArrayList<>(List.of(params));
        visible.add(reader);
        int all = count(source, where + " AND " + VISIBLE, visible.toArray());
        var order = " ORDER BY at, number, measure, item LIMIT " + ListPage.SIZE + " OFFSET " + ListPage.offset(number);
        var shown = lines(
                "(SELECT * FROM " + source + " WHERE " + where + " AND " + VISIBLE + order + ") shown",
                "true",
                visible.toArray());
        return new ListPage(shown, all, Math.max(1, number));
    }

    private int count(String source, String where, Object... params) {
        return jdbc.sql("SELECT count(*) FROM %s WHERE %s".formatted(source, where))
                .params(params)
                .query(Integer.class)
                .single();
    }

    /** The tallies of a source by group; rows without a group are left out. */
    Map<String, Map<Measure, Tally>> tallies(String source, Grouping grouping, String where, Object... params) {
        var found = new TreeMap<String, Map<Measure, Tally>>();
        jdbc.sql("""
                        SELECT %s AS code, measure, count(*) AS counted, count(*) FILTER (WHERE counted = 'YES') AS yes,
                               count(*) FILTER (WHERE counted = 'PART') AS part, coalesce(sum(amount), 0) AS amount
                        FROM %s WHERE counted <> 'OUT' AND %s IS NOT NULL AND %s
                        GROUP BY 1, 2""".formatted(grouping.column(), source, grouping.column(), where))
                .params(params)
                .query((ResultSet row) -> {
                    found.computeIfAbsent(row.getString("code"), code -> new EnumMap<>(Measure.class))
                            .put(Measure.valueOf(row.getString("measure")), tally(row));
                });
        return found;
    }

    /** A condition on the measure; the names stand in it, so that the planner leaves out all other measures. */
    static String among(Collection<Measure> measures) {
        return measures.stream()
                .map(measure -> "'" + measure.name() + "'")
                .collect(Collectors.joining(", ", "measure IN (", ")"));
    }

    static Map<Measure, Tally> tally(List<CaseLine> lines) {
        var byMeasure = new EnumMap<Measure, List<CaseLine>>(Measure.class);
        lines.forEach(line -> byMeasure
                .computeIfAbsent(line.measure(), measure -> new ArrayList<>())
                .add(line));
        var tallies = new EnumMap<Measure, Tally>(Measure.class);
        byMeasure.forEach((measure, of) -> tallies.put(measure, Tally.of(of)));
        return tallies;
    }

    private static Tally tally(ResultSet row) throws SQLException {
        return new Tally(row.getInt("counted"), row.getInt("yes"), row.getInt("part"), row.getBigDecimal("amount"));
    }

    private static CaseLine line(ResultSet row) throws SQLException {
        return new CaseLine(
                Measure.valueOf(row.getString("measure")),
                row.getString("item"),
                row.getString("number"),
                row.getObject("case_id", UUID.class),
                row.getString("case_number"),
                row.getString("project"),
                row.getString("unit"),
                row.getString("street"),
                row.getString("category"),
                row.getTimestamp("at").toInstant(),
                Counted.valueOf(row.getString("counted")),
                row.getBigDecimal("amount"),
                row.getString("appeal"));
    }
}
