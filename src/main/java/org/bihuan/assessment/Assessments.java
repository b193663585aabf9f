package org.bihuan.assessment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads assessments: periods, versions, results and the lists behind them; changes nothing. */
@Service
@Transactional(readOnly = true)
public class Assessments {

    private final JdbcClient jdbc;
    private final LineRows lines;

    Assessments(JdbcClient jdbc, LineRows lines) {
        this.jdbc = jdbc;
        this.lines = lines;
    }

    /** An entry of the record of an assessment. */
    public record Entry(
            Instant at,
            String actor,
            String label,
            @Nullable String why) {}

    /** All, the latest period first, each with its newest version first. */
    public List<Assessment> all() {
        return jdbc.sql("SELECT * FROM assessment ORDER BY begins_on DESC, kind, version DESC")
                .query(Assessment.class)
                .list();
    }

    /** The assessment; empty when the id is of something else. */
    public Optional<Assessment> find(UUID id) {
        return jdbc.sql("SELECT * FROM assessment WHERE id = ?")
                .param(id)
                .query(Assessment.class)
                .optional();
    }

    /** The version of the period with a key such as 2026-10, 2026-Q3 or 2026; empty when there is none. */
    public Optional<Assessment> find(String key, int version) {
        return all().stream()
                .filter(each -> each.version() == version
                        && each.kind().key(each.beginsOn()).equals(key))
                .findFirst();
    }

    /** The published version of a period that corrects all others; empty when none is published. */
    public Optional<Assessment> published(PeriodKind kind, LocalDate begin) {
        return jdbc.sql("""
                        SELECT * FROM assessment WHERE kind = ? AND begins_on = ? AND published_at IS NOT NULL
                        ORDER BY version DESC LIMIT 1""").params(kind.name(), begin).query(Assessment.class).optional();
    }

    /** The results by place, those without one last, then by code. */
    public List<Standing> standings(Assessment of, Grouping grouping) {
        var groups = new LinkedHashMap<String, Group>();
        jdbc.sql("SELECT * FROM assessment_score WHERE assessment = ? AND grouping = ? ORDER BY code")
                .params(of.id(), grouping.name())
                .query((ResultSet row) -> {
                    groups.computeIfAbsent(row.getString("code"), code -> new Group())
                            .take(row);
                });
        return groups.entrySet().stream()
                .map(group -> group.getValue().standing(grouping, group.getKey(), of.weights()))
                .sorted(Comparator.comparing(Standing::place, Comparator.nullsLast(Comparator.naturalOrder())))
                .toList();
    }

    private static final class Group {

        private final Map<Measure, Tally> tallies = new EnumMap<>(Measure.class);
        private Integer place;
        private Integer before;

        private void take(ResultSet row) throws SQLException {
            var measure = Measure.valueOf(row.getString("measure"));
            if (measure == Measure.COMPOSITE) {
                place = row.getObject("place", Integer.class);
                before = row.getObject("before", Integer.class);
            } else {
                tallies.put(
                        measure,
                        new Tally(
                                row.getInt("counted"),
                                row.getInt("yes"),
                                row.getInt("part"),
                                row.getBigDecimal("amount")));
            }
        }

        private Standing standing(Grouping grouping, String code, Weights weights) {
            return new Standing(new Score(grouping, code, tallies, weights), place, before);
        }
    }

    /**
     * The list behind a number as it was taken down, with what appeals took out.
     *
     * @param reader lines of cases from which this official must keep away are left out
     */
    public List<CaseLine> cases(Assessment of, Measure measure, Grouping grouping, String group, String reader) {
        return lines.lines(
                "assessment_line", behind(of, measure, grouping) + " AND " + LineRows.VISIBLE, of.id(), group, reader);
    }

    /** A page of that list, the first is 1. */
    public ListPage page(Assessment of, Measure measure, Grouping grouping, String group, String reader, int number) {
        return lines.page(number, reader, "assessment_line", behind(of, measure, grouping), of.id(), group);
    }

    private static String behind(Assessment of, Measure measure, Grouping grouping) {
        return "assessment = ? AND " + LineRows.among(of.weights().behind(measure)) + " AND " + grouping.column()
                + " = ?";
    }

    /** The line that an appeal is about; empty when it is no longer counted. */
    public Optional<CaseLine> line(Assessment of, Appeal appeal) {
        return lines
                .lines(
                        "assessment_line",
                        "assessment = ? AND measure = ? AND item = ?",
                        of.id(),
                        appeal.measure().name(),
                        appeal.item())
                .stream()
                .findFirst();
    }

    /** What happened to it, the earliest first. */
    public List<Entry> history(UUID id) {
        return jdbc.sql("SELECT at, actor, label, why FROM assessment_event WHERE assessment = ? ORDER BY id")
                .param(id)
                .query(Entry.class)
                .list();
    }
}
