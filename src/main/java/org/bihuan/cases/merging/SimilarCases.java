package org.bihuan.cases.merging;

import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import org.bihuan.cases.CaseViews;
import org.bihuan.cases.Closing;
import org.bihuan.cases.Problem;
import org.bihuan.cases.Stage;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Finds cases about the same problem: at the same place or an unknown one, close in time, worded alike. A person decides
 * whether they are the same. A case that complains of somebody stands alone: it is like no other one, so that it never
 * reaches those whom it names.
 */
@Service
@Transactional(readOnly = true)
public class SimilarCases {

    private static final String MERGEABLE = """
            NOT c.stage = ANY (?) AND c.limit_class IS DISTINCT FROM 'PETITION'
            AND asked.limit_class IS DISTINCT FROM 'PETITION'""";

    private final CaseViews cases;
    private final Wordings wordings;
    private final JdbcClient jdbc;
    private final SimilarRules rules;
    private final Clock clock;

    SimilarCases(CaseViews cases, Wordings wordings, JdbcClient jdbc, SimilarRules rules, Clock clock) {
        this.cases = cases;
        this.wordings = wordings;
        this.jdbc = jdbc;
        this.rules = rules;
        this.clock = clock;
    }

    /**
     * Open cases like this one that it may be merged into, the most alike first; a merged case stands for its main one.
     * Cases that were fed back and petitions, which stand alone, are left out.
     */
    public List<SimilarCase> open(UUID id) {
        var problem = cases.of(id).problem();
        var after = clock.instant().minus(Duration.ofDays(rules.openDays()));
        var found = wordings.open(wording(problem), problem, after);
        return alike(problem, load(id, found, MERGEABLE, names(Stage.AFTER_FEEDBACK)));
    }

    /** Closed cases like this one that ended with something the resident was told, the most alike first. */
    public List<SimilarCase> closed(UUID id) {
        var problem = cases.of(id).problem();
        var after = clock.instant().minus(Duration.ofDays(rules.closedDays()));
        var found = wordings.closed(wording(problem), problem, after);
        return alike(problem, load(id, found, "c.closing = ANY (?)", names(Closing.WITH_RESULT)));
    }

    /** A case as it is shown, and the text by which it was found: its own, or one of a case merged into it. */
    private record Found(SimilarCase shown, String subject, String detail) {}

    private List<Found> load(UUID self, Collection<UUID> ids, String which, String[] values) {
        return jdbc.sql("""
                        SELECT c.id, c.number, c.stage, c.subject, c.street, c.address, c.reported_at, c.lead_unit,
                               own.subject AS own_subject, own.detail AS own_detail
                        FROM case_file own
                        LEFT JOIN case_merge m ON m.case_id = own.id AND m.ended_at IS NULL AND own.stage = 'MERGED'
                        JOIN case_file c ON c.id = coalesce(m.main_id, own.id)
                        JOIN case_file asked ON asked.id = ?
                        WHERE own.id = ANY (?) AND asked.id NOT IN (c.id, own.id)
                          AND NOT (asked.complained OR own.complained OR c.complained) AND\s""" + which)
                .params(self, ids.toArray(UUID[]::new), values)
                .query((row, n) -> new Found(
                        new SimilarCase(
                                row.getObject("id", UUID.class),
                                row.getString("number"),
                                Stage.valueOf(row.getString("stage")),
                                row.getString("subject"),
                                row.getString("street"),
                                row.getString("address"),
                                row.getTimestamp("reported_at").toInstant(),
                                row.getString("lead_unit"),
                                0),
                        row.getString("own_subject"),
                        row.getString("own_detail")))
                .list();
    }

    private List<SimilarCase> alike(Problem problem, List<Found> found) {
        var asked = wording(problem);
        var best = new HashMap<UUID, SimilarCase>();
        for (var one : found) {
            var percent = (int) Math.round(100 * asked.likeness(Wording.of(one.subject(), one.detail())));
            best.merge(one.shown().id(), one.shown().alike(percent), SimilarCase::moreAlike);
        }
        return best.values().stream()
                .filter(similar -> similar.percent() >= rules.fromPercent())
                .sorted(Comparator.comparingInt(SimilarCase::percent)
                        .reversed()
                        .thenComparing(SimilarCase::reportedAt)
                        .thenComparing(SimilarCase::number))
                .limit(rules.shown())
                .toList();
    }

    private static Wording wording(Problem problem) {
        return Wording.of(problem.subject(), problem.detail());
    }

    private static String[] names(Collection<? extends Enum<?>> values) {
        return values.stream().map(Enum::name).toArray(String[]::new);
    }
}
