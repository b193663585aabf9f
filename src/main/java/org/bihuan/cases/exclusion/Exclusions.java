package org.bihuan.cases.exclusion;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.bihuan.cases.Matter;
import org.bihuan.cases.MatterSource;
import org.bihuan.cases.Refusal;
import org.bihuan.organization.Official;
import org.bihuan.organization.Organization;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads exclusions: whether a case counts in the rates, and if not, why; changes nothing. */
@Service
@Transactional(readOnly = true)
public class Exclusions implements MatterSource {

    /** Reads rows of {@code exclusion e} with the number of the case; a condition follows. */
    static final String ROWS =
            "SELECT e.*, c.number AS case_number FROM exclusion e JOIN case_file c ON c.id = e.case_id WHERE ";

    private static final String COUNTS = "SELECT e.unit, e.reason, count(*) AS cases FROM exclusion e WHERE ";

    private static final String BY_REASON = " GROUP BY e.unit, e.reason ORDER BY e.unit, e.reason";

    private static final String RULED = "e.stage = 'EXCLUDED' AND e.ended_at >= ? AND e.ended_at < ?";

    private final JdbcClient jdbc;
    private final Organization organization;

    Exclusions(JdbcClient jdbc, Organization organization) {
        this.jdbc = jdbc;
        this.organization = organization;
    }

    /** Whether a case is left out of the rates; for the assessment, which has yet to be built. */
    public boolean excluded(UUID caseId) {
        return jdbc.sql("SELECT EXISTS (SELECT FROM exclusion WHERE case_id = ? AND stage = 'EXCLUDED')")
                .param(caseId)
                .query(Boolean.class)
                .single();
    }

    /**
     * The cases that were excluded in a period, by the instant of the ruling, the earliest first; for the assessment, which
     * has yet to be built.
     *
     * @param from inclusive
     * @param until exclusive
     */
    public List<Exclusion> ruled(Instant from, Instant until) {
        return jdbc.sql(ROWS + RULED + " ORDER BY e.ended_at, e.applied_at")
                .params(Timestamp.from(from), Timestamp.from(until))
                .query(Exclusion.class)
                .list();
    }

    /** How many of them there are by unit and reason, by their codes; what never occurred is left out. Also for it. */
    public List<ExclusionCount> counts(Instant from, Instant until) {
        return jdbc.sql(COUNTS + RULED + BY_REASON)
                .params(Timestamp.from(from), Timestamp.from(until))
                .query(ExclusionCount.class)
                .list();
    }

    /** The same of the cases that an official may see. */
    List<ExclusionCount> counts(Instant from, Instant until, String official) {
        return jdbc.sql(COUNTS + RULED + " AND may_see(e.case_id, ?)" + BY_REASON)
                .params(Timestamp.from(from), Timestamp.from(until), official)
                .query(ExclusionCount.class)
                .list();
    }

    /**
     * The applications that were open in a period, or ruled on in it, the latest first; none about a case that the
     * official must keep away from.
     */
    List<Exclusion> open(Instant from, Instant until, String official) {
        return jdbc.sql(ROWS + """
                        e.applied_at < ? AND (e.ended_at IS NULL OR e.ended_at >= ?) AND may_see(e.case_id, ?)
                        ORDER BY e.applied_at DESC, e.number DESC""")
                .params(Timestamp.from(until), Timestamp.from(from), official)
                .query(Exclusion.class)
                .list();
    }

    /**
     * The application.
     *
     * @throws Refusal when there is none
     */
    public Exclusion byId(UUID id) {
        return find(id).orElseThrow(() -> new Refusal("没有找到这份剔除申请。"));
    }

    /** The application, or empty when the id is of something else. */
    public Optional<Exclusion> find(UUID id) {
        return jdbc.sql(ROWS + "e.id = ?").param(id).query(Exclusion.class).optional();
    }

    @Override
    public List<UUID> ofDossier(UUID caseId) {
        return jdbc.sql("SELECT id FROM exclusion WHERE case_id = ?")
                .param(caseId)
                .query(UUID.class)
                .list();
    }

    @Override
    public Optional<Matter> matter(UUID id) {
        return find(id).map(found -> Matter.ofCase(id, found.caseId(), found.number(), debtor(found), judge(found)));
    }

    /** Whose promise it is: to check, to rule, to decide the appeal. */
    private static String debtor(Exclusion exclusion) {
        return switch (exclusion.stage()) {
            case APPLIED -> Organization.CENTRE;
            case CHECKED -> Organization.SUPERVISION;
            case APPEALED -> Organization.LEADERS;
            default -> exclusion.unit();
        };
    }

    /** Any district leader may decide an appeal; reminded is the one in charge of supervision, else of the unit. */
    private @Nullable String judge(Exclusion exclusion) {
        return exclusion.stage() != Exclusion.Stage.APPEALED
                ? null
                : organization
                        .districtLeaderOf(Organization.SUPERVISION)
                        .or(() -> organization.districtLeaderOf(exclusion.unit()))
                        .map(Official::id)
                        .orElse(null);
    }
}
