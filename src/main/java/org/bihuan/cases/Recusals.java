package org.bihuan.cases;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.bihuan.organization.Official;
import org.bihuan.organization.Organization;
import org.bihuan.organization.Role;
import org.bihuan.organization.Unit;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Who must keep away from which case: the unit or person complained of is never the handler, and a denunciation never
 * reaches them (信访工作条例, 2022). Whatever shows case data to an official asks {@link #maySee} first, or, in a list, the
 * SQL function {@code may_see(case_id, official)}.
 *
 * <p>District defaults: in a department or street the whole unit keeps away when one of its people is denounced or its
 * leader is complained of; in the dispatch centre, the supervision office and among the district leaders only the person
 * does, since nobody else does their work.
 */
@Component
public class Recusals {

    private final JdbcClient jdbc;
    private final Organization organization;
    private final Clock clock;

    Recusals(JdbcClient jdbc, Organization organization, Clock clock) {
        this.jdbc = jdbc;
        this.organization = organization;
        this.clock = clock;
    }

    /** Whether an official may see anything of a case, as far as complaints go; false only for those who keep away. */
    public boolean maySee(String official, UUID caseId) {
        return isFree(official, of(caseId));
    }

    /** The same without a question to the database where nothing was ever complained of. */
    boolean maySee(String official, Case about) {
        return isFree(official, of(about));
    }

    private boolean isFree(String official, Recusal recusal) {
        return organization.official(official).filter(recusal::concerns).isEmpty();
    }

    /** Who keeps away from a case; nobody for an unknown one. */
    public Recusal of(UUID caseId) {
        return jdbc.sql("""
                        SELECT r.units, r.officials FROM complaint c LEFT JOIN recusal r ON r.id = c.recusal
                        WHERE c.case_id = ? ORDER BY c.id DESC LIMIT 1""")
                .param(caseId)
                .query((row, n) -> recusal(row))
                .optional()
                .orElse(Recusal.NOBODY);
    }

    /** The same without a question to the database where nothing was ever complained of. */
    Recusal of(Case about) {
        return about.complained ? of(about.id) : Recusal.NOBODY;
    }

    /** A recusal by its id; nobody for an unknown one. */
    public Recusal byId(String id) {
        return jdbc.sql("SELECT units, officials FROM recusal WHERE id = ?")
                .param(id)
                .query((row, n) -> recusal(row))
                .optional()
                .orElse(Recusal.NOBODY);
    }

    /** The ids of all recusals that don't concern an official. */
    public List<String> openTo(String official) {
        var unit = organization.official(official).map(Official::unit).orElse("");
        return jdbc.sql("SELECT id FROM recusal WHERE NOT (? = ANY (officials) OR ? = ANY (units))")
                .params(official, unit)
                .query(String.class)
                .list();
    }

    /** The complaint of a case as it stands; empty when none was recorded. */
    public Optional<Complaint> complaint(UUID caseId) {
        return jdbc.sql("""
                        SELECT kind, units, officials FROM complaint
                        WHERE case_id = ? ORDER BY id DESC LIMIT 1""")
                .param(caseId)
                .query((row, n) -> new Complaint(
                        ComplaintKind.valueOf(row.getString("kind")),
                        texts(row.getArray("units")),
                        texts(row.getArray("officials"))))
                .optional();
    }

    /**
     * Records whom a case complains of, in place of what was recorded before.
     *
     * @param reason why it is recorded now; null at the report
     * @return who keeps away from now on
     */
    public Recusal record(UUID caseId, Complaint complaint, @Nullable String reason, String actor) {
        var recusal = following(complaint);
        if (!recusal.concernsNobody()) {
            jdbc.sql("INSERT INTO recusal (id, units, officials) VALUES (?, ?, ?) ON CONFLICT (id) DO NOTHING")
                    .params(recusal.id(), array(recusal.units()), array(recusal.officials()))
                    .update();
        }
        jdbc.sql("""
                        INSERT INTO complaint (case_id, kind, units, officials, recusal, reason, recorded_by, recorded_at)
                        VALUES (?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        caseId,
                        complaint.kind().name(),
                        complaint.units().toArray(String[]::new),
                        complaint.officials().toArray(String[]::new),
                        recusal.id(),
                        reason,
                        actor,
                        Timestamp.from(clock.instant()))
                .update();
        return recusal;
    }

    /**
     * Who has to keep away because of a complaint.
     *
     * @throws Refusal when a unit or an official is unknown
     */
    public Recusal following(Complaint complaint) {
        var units = new HashSet<String>();
        complaint.units().forEach(code -> units.add(known(code).code()));
        var officials = complaint.officials().stream().map(this::knownOfficial).toList();
        officials.stream()
                .filter(official -> complaint.denounces() || official.role() == Role.UNIT_LEADER)
                .map(official -> known(official.unit()))
                .filter(unit -> unit.kind().leadsCases())
                .forEach(unit -> units.add(unit.code()));
        return new Recusal(units, Set.copyOf(complaint.officials()));
    }

    private Unit known(String code) {
        return organization.unit(code).orElseThrow(() -> new Refusal("没有这个被反映单位，请重新选择。"));
    }

    private Official knownOfficial(String id) {
        return organization.official(id).orElseThrow(() -> new Refusal("没有这位被反映人员，请重新选择。"));
    }

    /** The district leader in charge of a unit, or another one who needn't keep away; empty when there is none. */
    public Optional<Official> leader(Recusal recusal, String unit) {
        var inCharge = organization.districtLeaderOf(unit);
        return inCharge.isEmpty()
                ? inCharge
                : Stream.concat(inCharge.stream(), organization.members(Organization.LEADERS).stream())
                        .filter(leader -> !recusal.concerns(leader))
                        .findFirst();
    }

    /**
     * The group that takes over where everybody whose turn it is must keep away: the supervision office, or the district
     * leaders when it must keep away too.
     */
    public String standIn(Recusal recusal) {
        return free(recusal, Organization.SUPERVISION).findAny().isPresent()
                ? Organization.SUPERVISION
                : Organization.LEADERS;
    }

    /** The people of a unit who needn't keep away. */
    Stream<Official> free(Recusal recusal, String unit) {
        return organization.members(unit).stream().filter(official -> !recusal.concerns(official));
    }

    private static Recusal recusal(ResultSet row) throws SQLException {
        var units = row.getArray("units");
        return units == null
                ? Recusal.NOBODY
                : new Recusal(Set.copyOf(texts(units)), Set.copyOf(texts(row.getArray("officials"))));
    }

    private static List<String> texts(Array array) throws SQLException {
        return List.of((String[]) array.getArray());
    }

    private static String[] array(Set<String> texts) {
        return texts.stream().sorted().toArray(String[]::new);
    }
}
