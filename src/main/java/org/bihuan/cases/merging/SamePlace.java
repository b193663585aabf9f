package org.bihuan.cases.merging;

import java.sql.Timestamp;
import java.util.List;
import org.bihuan.cases.CaseView;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Finds what was raised before about the same place. A case that complains of somebody stands alone: it is shown with no
 * other one.
 */
@Component
public class SamePlace {

    private final JdbcClient jdbc;
    private final SimilarRules rules;

    SamePlace(JdbcClient jdbc, SimilarRules rules) {
        this.jdbc = jdbc;
        this.rules = rules;
    }

    /** The earlier cases of the same street and address, the latest first; none where the address is unknown. */
    public List<EarlierCase> before(CaseView asked) {
        var problem = asked.problem();
        if (problem.street() == null || problem.address() == null) {
            return List.of();
        }
        return jdbc.sql("""
                        SELECT c.id, c.number, c.stage, c.subject, c.reported_at, c.lead_unit
                        FROM case_wording w JOIN case_file c ON c.id = w.case_id
                        WHERE w.street = :street AND md5(w.address) = md5(:address) AND w.address = :address
                          AND w.reported_at <= :before AND c.id <> :asked AND NOT c.complained
                          AND NOT (SELECT complained FROM case_file WHERE id = :asked)
                        ORDER BY w.reported_at DESC LIMIT :most""")
                .param("street", problem.street())
                .param("address", problem.address())
                .param("before", Timestamp.from(asked.reportedAt()))
                .param("asked", asked.id())
                .param("most", rules.samePlace())
                .query(EarlierCase.class)
                .list();
    }
}
