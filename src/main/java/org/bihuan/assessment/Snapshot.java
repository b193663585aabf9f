package org.bihuan.assessment;

import java.sql.Timestamp;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Takes down what counts in a period, line by line with what appeals changed, and sums the lines up: numbers come from no
 * other place.
 */
@Component
class Snapshot {

    private final JdbcClient jdbc;
    private final LineRows rows;
    private final BlockedLines blocked;
    private final AssessmentFile file;

    Snapshot(JdbcClient jdbc, LineRows rows, BlockedLines blocked, AssessmentFile file) {
        this.jdbc = jdbc;
        this.rows = rows;
        this.blocked = blocked;
        this.file = file;
    }

    /** Takes it anew; nothing of what was taken before stays. */
    void take(Assessment of) {
        Stream.of("assessment_line", "assessment_score")
                .forEach(table -> jdbc.sql("DELETE FROM " + table + " WHERE assessment = ?")
                        .param(of.id())
                        .update());
        lines(of);
        adjust(of);
        Stream.of(Grouping.values()).forEach(grouping -> scores(of, grouping));
    }

    private void lines(Assessment of) {
        jdbc.sql("""
                        INSERT INTO assessment_line (assessment, measure, item, number, case_id, project, unit, street,
                            category, at, counted, amount)
                        SELECT ?, measure, item, number, case_id, project, unit, street, category, at, counted, amount
                        FROM assessed_item WHERE at >= ? AND at < ?""")
                .params(
                        of.id(),
                        Timestamp.from(of.period().begin()),
                        Timestamp.from(of.period().end()))
                .update();
        blocked.in(of.period())
                .forEach(line -> jdbc.sql("""
                                INSERT INTO assessment_line (assessment, measure, item, number, project, unit, at, counted,
                                    amount)
                                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                        .params(
                                of.id(),
                                line.measure().name(),
                                line.item(),
                                line.number(),
                                line.project(),
                                line.unit(),
                                Timestamp.from(line.at()),
                                line.counted().name(),
                                line.amount())
                        .update());
    }

    /** Accepted appeals stand in later versions of the period too; of two about the same line the later one does. */
    private void adjust(Assessment of) {
        jdbc.sql("""
                        UPDATE assessment_line l
                        SET appeal = p.number,
                            counted = CASE WHEN p.stage = 'LEFT_OUT' THEN 'OUT' WHEN %s THEN 'NO' ELSE 'YES' END
                        FROM (SELECT DISTINCT ON (measure, item) p.*
                              FROM assessment_appeal p JOIN assessment a ON a.id = p.assessment
                              WHERE a.kind = ? AND a.begins_on = ? AND p.stage IN ('LEFT_OUT', 'RECOUNTED')
                              ORDER BY measure, item, decided_at DESC) p
                        WHERE l.assessment = ? AND l.measure = p.measure AND l.item = p.item""".formatted("l." + LineRows.among(worseWhenYes())))
                .params(of.kind().name(), of.beginsOn(), of.id())
                .update();
    }

    private static List<Measure> worseWhenYes() {
        return Stream.of(Measure.values()).filter(Measure::lowerIsBetter).toList();
    }

    private void scores(Assessment of, Grouping grouping) {
        var scores = rows.tallies("assessment_line", grouping, "assessment = ?", of.id()).entrySet().stream()
                .map(group -> new Score(grouping, group.getKey(), group.getValue(), of.weights()))
                .toList();
        var before = before(of, grouping);
        for (var standing : Standing.ranked(scores)) {
            var score = standing.score();
            for (var measure : Measure.values()) {
                var ranked = measure == Measure.COMPOSITE;
                add(
                        of.id(),
                        score,
                        measure,
                        ranked ? standing.place() : null,
                        ranked ? before.get(score.code()) : null);
            }
        }
    }

    private void add(UUID id, Score score, Measure measure, @Nullable Integer place, @Nullable Integer before) {
        var tally = score.tally(measure);
        jdbc.sql("""
                        INSERT INTO assessment_score (assessment, grouping, code, measure, counted, yes, part, amount, value,
                            place, before)
                        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        id,
                        score.grouping().name(),
                        score.code(),
                        measure.name(),
                        tally.counted(),
                        tally.yes(),
                        tally.part(),
                        tally.amount(),
                        score.value(measure).orElse(null),
                        place,
                        before)
                .update();
    }

    /** The places in the newest published version of the previous period of the same kind. */
    private Map<String, Integer> before(Assessment of, Grouping grouping) {
        return file.versions(of.kind(), of.kind().before(of.beginsOn())).stream()
                .filter(version -> version.publishedAt() != null)
                .findFirst()
                .map(previous -> placesOf(previous.id(), grouping))
                .orElse(Map.of());
    }

    private Map<String, Integer> placesOf(UUID id, Grouping grouping) {
        return jdbc
                .sql(
                        "SELECT code, place FROM assessment_score WHERE assessment = ? AND grouping = ? AND place IS NOT NULL")
                .params(id, grouping.name())
                .query((row, n) -> Map.entry(row.getString("code"), row.getInt("place")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
