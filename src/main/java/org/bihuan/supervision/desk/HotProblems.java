package org.bihuan.supervision.desk;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.bihuan.cases.OfficialNames;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Problems that many residents reported in the last days, in whatever words. */
@Component
class HotProblems {

    /** Some more than are shown, in case the reader must keep away from a few reports. */
    private static final int SPARE = 20;

    private final JdbcClient jdbc;
    private final RecentReports recent;
    private final DeskSettings settings;
    private final OfficialNames names;

    HotProblems(JdbcClient jdbc, RecentReports recent, DeskSettings settings, OfficialNames names) {
        this.jdbc = jdbc;
        this.recent = recent;
        this.settings = settings;
        this.names = names;
    }

    /**
     * A hot problem.
     *
     * @param subject of its newest report, in a resident's words
     * @param streets where it was reported, by name; empty when nobody said
     */
    record Problem(UUID id, String subject, String streets, long reports, long open) {

        public Wanted list() {
            return Wanted.about(id);
        }

        public Wanted openList() {
            return list().stillOpen();
        }
    }

    /** Those with most reports first. */
    List<Problem> shown(String reader) {
        return jdbc.sql("""
                        WITH many AS (
                            SELECT problem FROM problem_group_member WHERE reported_at >= :since
                            GROUP BY problem HAVING count(*) >= :least ORDER BY count(*) DESC, problem LIMIT :most)
                        SELECT m.problem, count(*) AS reports, count(*) FILTER (WHERE c.closed_at IS NULL) AS open_ones,
                               (array_agg(c.subject ORDER BY c.reported_at DESC, c.id))[1] AS subject,
                               array_remove(array_agg(DISTINCT c.street), NULL) AS streets
                        FROM many JOIN problem_group_member m USING (problem) JOIN case_file c ON c.id = m.case_id
                        WHERE c.reported_at >= :since AND\s""" + OpenCases.VISIBLE + """
                         GROUP BY m.problem HAVING count(*) >= :least ORDER BY reports DESC, m.problem LIMIT :shown""")
                .params(recent.times())
                .param("who", reader)
                .param("least", settings.hotFrom())
                .param("most", settings.hotShown() + SPARE)
                .param("shown", settings.hotShown())
                .query((row, n) -> new Problem(
                        row.getObject("problem", UUID.class),
                        row.getString("subject"),
                        streets((String[]) row.getArray("streets").getArray()),
                        row.getLong("reports"),
                        row.getLong("open_ones")))
                .list();
    }

    private String streets(String[] codes) {
        return Arrays.stream(codes).map(names::unit).collect(Collectors.joining("、"));
    }
}
