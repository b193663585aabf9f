package org.bihuan.assessment;

import java.sql.Timestamp;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.bihuan.assessment.Appeal.Stage;
import org.bihuan.cases.Matter;
import org.bihuan.cases.MatterSource;
import org.bihuan.cases.Recusals;
import org.bihuan.cases.Refusal;
import org.bihuan.organization.Organization;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of appeals, and the lines that may be appealed against. */
@Component
class AppealRows implements MatterSource {

    private final JdbcClient jdbc;
    private final AssessmentFile file;
    private final LineRows lines;
    private final Recusals recusals;

    AppealRows(JdbcClient jdbc, AssessmentFile file, LineRows lines, Recusals recusals) {
        this.jdbc = jdbc;
        this.file = file;
        this.lines = lines;
        this.recusals = recusals;
    }

    Appeal add(UUID assessment, String unit, CaseLine about, String grounds, String actor) {
        var id = UUID.randomUUID();
        jdbc.sql("""
                        INSERT INTO assessment_appeal (id, number, assessment, unit, measure, item, grounds, stage,
                            appealed_by, appealed_at)
                        VALUES (?, '考申〔' || ? || '〕' || nextval('assessment_appeal_number') || '号', ?, ?, ?, ?, ?, 'ASKED', ?, ?)""")
                .params(
                        id,
                        String.valueOf(file.today().getYear()),
                        assessment,
                        unit,
                        about.measure().name(),
                        about.item(),
                        grounds,
                        actor,
                        Timestamp.from(file.now()))
                .update();
        return of(id);
    }

    void decide(UUID id, Stage to, String ruling, String actor) {
        jdbc.sql("UPDATE assessment_appeal SET stage = ?, decided_by = ?, decided_at = ?, ruling = ? WHERE id = ?")
                .params(to.name(), actor, Timestamp.from(file.now()), ruling, id)
                .update();
    }

    /** The lines of a unit with this number that the official may see; empty when there is none. */
    List<CaseLine> lines(UUID assessment, Measure measure, String number, String unit, String official) {
        return lines
                .lines(
                        "assessment_line",
                        "assessment = ? AND measure = ? AND number = ? AND unit = ?",
                        assessment,
                        measure.name(),
                        number,
                        unit)
                .stream()
                .filter(line -> line.caseId() == null || recusals.maySee(official, line.caseId()))
                .toList();
    }

    /** Whether an official may see what an appeal is about. */
    boolean maySee(String official, Appeal of) {
        return lines
                .lines(
                        "assessment_line",
                        "assessment = ? AND measure = ? AND item = ?",
                        of.assessment(),
                        of.measure().name(),
                        of.item())
                .stream()
                .allMatch(line -> line.caseId() == null || recusals.maySee(official, line.caseId()));
    }

    List<Appeal> ofAssessment(UUID assessment) {
        return jdbc.sql(
                        "SELECT * FROM assessment_appeal WHERE assessment = ? ORDER BY appealed_at, length(number), number")
                .param(assessment)
                .query(Appeal.class)
                .list();
    }

    Optional<Appeal> find(UUID id) {
        return jdbc.sql("SELECT * FROM assessment_appeal WHERE id = ?")
                .param(id)
                .query(Appeal.class)
                .optional();
    }

    Appeal of(UUID id) {
        return find(id).orElseThrow(AppealRows::notFound);
    }

    /** Said to those who must keep away from its case, too. */
    static Refusal notFound() {
        return new Refusal("没有找到这件考核申诉。");
    }

    @Override
    public Optional<Matter> matter(UUID id) {
        return find(id).map(AppealRows::matter);
    }

    static Matter matter(Appeal of) {
        return new Matter(of.id(), of.assessment(), false, of.number(), Organization.SUPERVISION, null, List.of());
    }

    @Override
    public List<UUID> ofDossier(UUID dossier) {
        return ofAssessment(dossier).stream().map(Appeal::id).toList();
    }
}
