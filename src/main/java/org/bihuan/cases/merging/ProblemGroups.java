package org.bihuan.cases.merging;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.bihuan.cases.CaseViews;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Groups of reports about the same problem in different words. A new report joins the group of the earlier report that is
 * most like it, by the likeness that the dispatcher is shown; without one it begins a group of its own. A case that
 * complains of somebody stands alone and is in no group.
 */
@Service
@Transactional
public class ProblemGroups {

    private final CaseViews cases;
    private final Wordings wordings;
    private final JdbcClient jdbc;
    private final SimilarRules rules;

    ProblemGroups(CaseViews cases, Wordings wordings, JdbcClient jdbc, SimilarRules rules) {
        this.cases = cases;
        this.wordings = wordings;
        this.jdbc = jdbc;
        this.rules = rules;
    }

    /**
     * Puts reports that are in no group yet into one, the earliest first. One caller at a time.
     *
     * @param since only reports from this instant on, and only like such ones
     * @param most how many at most
     * @return how many; 0 when none is left
     */
    public int groupNext(Instant since, int most) {
        var next = jdbc.sql("""
                        SELECT w.case_id FROM case_wording w JOIN case_file c ON c.id = w.case_id
                        WHERE w.reported_at >= ? AND NOT c.complained
                          AND NOT EXISTS (SELECT FROM problem_group_member m WHERE m.case_id = w.case_id)
                        ORDER BY w.reported_at, w.case_id LIMIT ?""")
                .params(Timestamp.from(since), most)
                .query(UUID.class)
                .list();
        next.forEach(id -> group(id, since));
        return next.size();
    }

    private void group(UUID id, Instant since) {
        var report = cases.of(id);
        var wording = Wording.of(report.problem().subject(), report.problem().detail());
        var problem = mostAlike(wording, wordings.reported(wording, report.problem(), since));
        jdbc.sql("INSERT INTO problem_group_member (case_id, problem, reported_at) VALUES (?, ?, ?)")
                .params(id, problem.orElse(id), Timestamp.from(report.reportedAt()))
                .update();
    }

    private record Member(UUID problem, double likeness) {}

    private Optional<UUID> mostAlike(Wording wording, Collection<UUID> found) {
        List<Member> members = jdbc.sql("""
                        SELECT m.problem, c.subject, c.detail FROM problem_group_member m JOIN case_file c ON c.id = m.case_id
                        WHERE m.case_id = ANY (?) AND NOT c.complained ORDER BY m.reported_at""")
                .param(found.toArray(UUID[]::new))
                .query((row, n) -> new Member(
                        row.getObject("problem", UUID.class),
                        wording.likeness(Wording.of(row.getString("subject"), row.getString("detail")))))
                .list();
        return members.stream()
                .filter(member -> member.likeness() * 100 >= rules.groupedFromPercent())
                .max(Comparator.comparingDouble(Member::likeness))
                .map(Member::problem);
    }
}
