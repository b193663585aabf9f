package org.bihuan.cases.precedent;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.bihuan.cases.CaseEvent;
import org.bihuan.cases.Problem;
import org.bihuan.cases.Step;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Keeps a decision about whose case it is, in the transaction of the step that makes it a precedent: an arbitration at
 * once, a re-routing when the new unit signs. Nobody changes or deletes one. A case that complains of somebody is no
 * precedent, and none any more when that is learned later: it never reaches those whom it names.
 */
@Component
public class Precedents {

    private static final String KEEP = """
            INSERT INTO precedent (event_id, case_id, kind, category, street, unit, decided_by, decided_at, why)
            SELECT e.id, e.case_id, e.kind, c.category, c.street, e.unit, e.actor, e.at, coalesce(e.why, '')
            FROM (SELECT * FROM case_event
                  WHERE case_id = ? AND kind IN ('DISPATCHED', 'DISPATCHED_BY_RULE', 'REROUTED', 'ARBITRATED')
                  ORDER BY id DESC LIMIT 1) e
                     JOIN case_file c ON c.id = e.case_id
            WHERE e.kind = ? AND NOT c.complained
            ON CONFLICT (event_id) DO NOTHING""";

    private static final String READ = """
            SELECT p.id, p.case_id, c.number AS case_number, p.kind, p.category, p.street, c.address, p.unit,
                   p.decided_by, p.decided_at, p.why,
                   (SELECT r.id FROM dispatch_rule r WHERE r.precedent_id = p.id AND r.withdrawn_at IS NULL
                    ORDER BY r.id DESC LIMIT 1) AS rule
            FROM precedent p JOIN case_file c ON c.id = p.case_id AND NOT c.complained
            """;

    private final JdbcClient jdbc;

    Precedents(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @EventListener
    void on(CaseEvent event) {
        if (event.step() == Step.ARBITRATED) {
            keep(event, PrecedentKind.ARBITRATED);
        } else if (event.step() == Step.SIGNED) {
            keep(event, PrecedentKind.REROUTED);
        }
    }

    /** Keeps the last decision about the unit, when it is of this kind. */
    private void keep(CaseEvent event, PrecedentKind kind) {
        jdbc.sql(KEEP).params(event.caseId(), kind.name()).update();
    }

    /** The precedent with this id; empty when there is none. */
    public Optional<Precedent> find(long id) {
        return jdbc.sql(READ + "WHERE p.id = ?")
                .param(id)
                .query(Precedent.class)
                .optional();
    }

    /** The newest that was decided in a case; empty when there is none. */
    Optional<Precedent> newestOf(UUID caseId) {
        return jdbc.sql(READ + "WHERE p.case_id = ? ORDER BY p.id DESC LIMIT 1")
                .param(caseId)
                .query(Precedent.class)
                .optional();
    }

    /** The newest of all, the newest first. */
    public List<Precedent> newest(int most) {
        return jdbc.sql(READ + "ORDER BY p.id DESC LIMIT ?")
                .param(most)
                .query(Precedent.class)
                .list();
    }

    /** Those of the same category: first those of the same street, then those of others, the newest first each. */
    public List<Precedent> like(Problem problem, int most) {
        return jdbc.sql(READ + """
                        WHERE p.category = ?
                        ORDER BY p.street IS NOT DISTINCT FROM ?::text DESC, p.id DESC LIMIT ?""")
                .params(problem.category(), problem.street(), most)
                .query(Precedent.class)
                .list();
    }
}
