package org.bihuan.reports.bulletin;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.bihuan.assessment.Assessment;
import org.bihuan.cases.DossierKeeper;
import org.bihuan.cases.Matter;
import org.bihuan.cases.MatterSource;
import org.bihuan.cases.Refusal;
import org.bihuan.cases.Step;
import org.bihuan.organization.Organization;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps bulletins with their record: a step changes the row and leaves its event, together. */
@Component
class BulletinFile implements DossierKeeper, MatterSource {

    private final JdbcClient jdbc;
    private final Clock clock;

    BulletinFile(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    Instant now() {
        return clock.instant();
    }

    Optional<Bulletin> find(UUID id) {
        return one("id = ?", id);
    }

    Optional<Bulletin> of(Assessment assessment) {
        return one("assessment = ?", assessment.id());
    }

    Optional<Bulletin> find(String period, int version) {
        return one("period = ? AND version = ?", period, version);
    }

    private Optional<Bulletin> one(String which, Object... params) {
        return jdbc.sql("SELECT * FROM bulletin WHERE " + which)
                .params(params)
                .query(Bulletin.class)
                .optional();
    }

    /** All, the latest month first, each with its newest version first. */
    List<Bulletin> all() {
        return jdbc.sql("SELECT * FROM bulletin ORDER BY period DESC, version DESC")
                .query(Bulletin.class)
                .list();
    }

    /** The bulletin, which nobody else changes until this transaction ends. */
    Bulletin locked(UUID id) {
        jdbc.sql("SELECT id FROM bulletin WHERE id = ? FOR NO KEY UPDATE")
                .param(id)
                .query(UUID.class)
                .optional();
        return find(id).orElseThrow(() -> new Refusal("没有找到这期通报。"));
    }

    /** Whether it was added now; there is one a version of an assessment. */
    boolean add(UUID id, Assessment of, String name, DraftText text, int unnamed) {
        return jdbc.sql("""
                                INSERT INTO bulletin (id, assessment, name, period, version, stage, title, summary,
                                    problems, demands, unnamed, drafted_at)
                                VALUES (?, ?, ?, ?, ?, 'DRAFTED', ?, ?, ?, ?, ?, ?)
                                ON CONFLICT (assessment) DO NOTHING""")
                        .params(
                                id,
                                of.id(),
                                name,
                                of.kind().key(of.beginsOn()),
                                of.version(),
                                name,
                                text.summary(),
                                text.problems(),
                                text.demands(),
                                unnamed,
                                Timestamp.from(now()))
                        .update()
                == 1;
    }

    /** Takes a step: what changes, by column, and the event. */
    void step(UUID id, BulletinStep step, String actor, @Nullable String why, Map<String, ?> columns) {
        var names = List.copyOf(columns.keySet());
        var values = names.stream().<Object>map(columns::get).map(BulletinFile::column);
        jdbc.sql("UPDATE bulletin SET " + String.join(" = ?, ", names) + " = ? WHERE id = ?")
                .params(Stream.concat(values, Stream.of(id)).toList())
                .update();
        note(id, actor, step, why);
    }

    private static Object column(Object value) {
        return value instanceof Instant at
                ? Timestamp.from(at)
                : value instanceof Enum<?> constant ? constant.name() : value;
    }

    void note(UUID id, String actor, BulletinStep step, @Nullable String why) {
        record(id, actor, step.name(), step.label(), why);
    }

    private void record(UUID id, String actor, String kind, String label, @Nullable String why) {
        jdbc.sql("INSERT INTO bulletin_event (bulletin, at, actor, kind, label, why) VALUES (?, ?, ?, ?, ?, ?)")
                .params(id, Timestamp.from(now()), actor, kind, label, why)
                .update();
    }

    /** The next number of a year, which is taken back when the transaction is. */
    int nextNumber(int year) {
        return jdbc.sql("""
                        INSERT INTO bulletin_number (year, last) VALUES (?, 1)
                        ON CONFLICT (year) DO UPDATE SET last = bulletin_number.last + 1 RETURNING last""").param(year).query(Integer.class).single();
    }

    /** The number of the bulletin that was issued last about the month; empty when none was. */
    Optional<String> lastIssued(String period) {
        return jdbc.sql("""
                        SELECT number FROM bulletin WHERE period = ? AND stage = 'ISSUED'
                        ORDER BY version DESC LIMIT 1""").param(period).query(String.class).optional();
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
        return jdbc.sql("SELECT coalesce(max(id), 0) FROM bulletin_event WHERE bulletin = ?")
                .param(dossier)
                .query(Long.class)
                .single();
    }

    /** A bulletin is the supervision office's promise. */
    @Override
    public Optional<Matter> matter(UUID id) {
        return find(id).map(BulletinFile::matter);
    }

    static Matter matter(Bulletin of) {
        return new Matter(of.id(), of.id(), false, of.name(), Organization.SUPERVISION, null, List.of());
    }

    @Override
    public List<UUID> ofDossier(UUID dossier) {
        return List.of();
    }
}
