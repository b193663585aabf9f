package org.bihuan.assessment;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.bihuan.cases.DossierKeeper;
import org.bihuan.cases.Matter;
import org.bihuan.cases.MatterSource;
import org.bihuan.cases.Refusal;
import org.bihuan.cases.Step;
import org.bihuan.deadlines.WorkCalendar;
import org.bihuan.organization.Organization;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps assessments with their record: a step changes the row and leaves its event, together. */
@Component
class AssessmentFile implements DossierKeeper, MatterSource {

    private final JdbcClient jdbc;
    private final Clock clock;

    AssessmentFile(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    Instant now() {
        return clock.instant();
    }

    LocalDate today() {
        return WorkCalendar.dateOf(now());
    }

    Optional<Assessment> find(UUID id) {
        return jdbc.sql("SELECT * FROM assessment WHERE id = ?")
                .param(id)
                .query(Assessment.class)
                .optional();
    }

    Assessment open(UUID id) {
        return find(id).orElseThrow(() -> new Refusal("没有找到这期考核。"));
    }

    /** The assessment, which nobody else changes or appeals against until this transaction ends. */
    Assessment locked(UUID id) {
        jdbc.sql("SELECT id FROM assessment WHERE id = ? FOR NO KEY UPDATE")
                .param(id)
                .query(UUID.class)
                .optional();
        return open(id);
    }

    /** Every version of a period, the newest first. */
    List<Assessment> versions(PeriodKind kind, LocalDate begin) {
        return jdbc.sql("SELECT * FROM assessment WHERE kind = ? AND begins_on = ? ORDER BY version DESC")
                .params(kind.name(), begin)
                .query(Assessment.class)
                .list();
    }

    void add(
            UUID id,
            PeriodKind kind,
            LocalDate begin,
            int version,
            @Nullable String reason,
            Weights weights,
            String by) {
        jdbc.sql("""
                        INSERT INTO assessment (id, kind, begins_on, version, stage, reason, response_weight,
                            solution_weight, satisfaction_weight, survey_weight, part_percent, opened_by, opened_at)
                        VALUES (?, ?, ?, ?, 'OPENED', ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        id,
                        kind.name(),
                        begin,
                        version,
                        reason,
                        weights.response(),
                        weights.solution(),
                        weights.satisfaction(),
                        weights.survey(),
                        weights.partPercent(),
                        by,
                        Timestamp.from(now()))
                .update();
        note(id, by, AssessmentStep.OPENED, reason);
    }

    /** Takes a step: the new stage, and what else changes, by column. */
    void step(
            UUID id,
            Assessment.Stage to,
            AssessmentStep step,
            String actor,
            @Nullable String why,
            Map<String, ?> columns) {
        jdbc.sql("UPDATE assessment SET stage = ? WHERE id = ?")
                .params(to.name(), id)
                .update();
        columns.forEach((column, value) -> set(id, column, value));
        note(id, actor, step, why);
    }

    private void set(UUID id, String column, Object value) {
        jdbc.sql("UPDATE assessment SET " + column + " = ? WHERE id = ?")
                .params(value instanceof Instant at ? Timestamp.from(at) : value, id)
                .update();
    }

    void note(UUID id, String actor, AssessmentStep step, @Nullable String why) {
        record(id, actor, step.name(), step.label(), why);
    }

    private void record(UUID id, String actor, String kind, String label, @Nullable String why) {
        jdbc.sql("INSERT INTO assessment_event (assessment, at, actor, kind, label, why) VALUES (?, ?, ?, ?, ?, ?)")
                .params(id, Timestamp.from(now()), actor, kind, label, why)
                .update();
    }

    @Override
    public boolean keeps(UUID dossier) {
        return find(dossier).isPresent();
    }

    @Override
    public void note(UUID dossier, String actor, Step step, @Nullable String why) {
        record(dossier, actor, step.name(), step.label(), why);
    }

    @Override
    public long entries(UUID dossier) {
        return jdbc.sql("SELECT coalesce(max(id), 0) FROM assessment_event WHERE assessment = ?")
                .param(dossier)
                .query(Long.class)
                .single();
    }

    /** An assessment is the supervision office's promise. */
    @Override
    public Optional<Matter> matter(UUID id) {
        return find(id).map(AssessmentFile::matter);
    }

    static Matter matter(Assessment of) {
        return new Matter(of.id(), of.id(), false, of.number(), Organization.SUPERVISION, null, List.of());
    }

    @Override
    public List<UUID> ofDossier(UUID dossier) {
        return List.of();
    }
}
