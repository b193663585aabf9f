package org.bihuan.reports.export;

import java.io.IOException;
import java.io.OutputStream;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Exports as rows. What an attempt writes is written apart from the snapshot that it reads, and only while no later
 * attempt has begun: a node that was believed dead and goes on spoils nothing.
 */
@Component
class Exports {

    private static final int SHOWN = 100;

    private final JdbcClient jdbc;
    private final Clock clock;

    Exports(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    UUID add(String ledger, String filter, ExportFormat format, String official, @Nullable String scope) {
        var id = UUID.randomUUID();
        jdbc.sql("""
                        INSERT INTO report_export (id, ledger, filter, format, requested_by, requested_at, scope, state)
                        VALUES (?, ?, ?, ?, ?, ?, ?, 'WAITING')""")
                .params(id, ledger, filter, format.name(), official, now(), scope)
                .update();
        return id;
    }

    Optional<Export> find(UUID id) {
        return jdbc.sql("SELECT * FROM report_export WHERE id = ?")
                .param(id)
                .query(Export.class)
                .optional();
    }

    /** The newest of one official. */
    List<Export> of(String official) {
        return jdbc.sql("SELECT * FROM report_export WHERE requested_by = ? ORDER BY requested_at DESC, id LIMIT ?")
                .params(official, SHOWN)
                .query(Export.class)
                .list();
    }

    /** Begins an attempt, anew if an earlier one came to nothing; empty when it ended already. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    Optional<Export> begin(UUID id) {
        var begun = jdbc.sql("""
                        UPDATE report_export
                        SET state = 'RUNNING', attempt = attempt + 1, rows_done = 0, rows_total = NULL
                        WHERE id = ? AND state IN ('WAITING', 'RUNNING') RETURNING *""").param(id).query(Export.class).optional();
        begun.ifPresent(export -> dropParts(id));
        return begun;
    }

    private void dropParts(UUID id) {
        jdbc.sql("DELETE FROM report_part WHERE export = ?").param(id).update();
    }

    @Transactional(propagation = Propagation.REQUIRES_NEW)
    void progress(Export export, long done, long total) {
        jdbc.sql("UPDATE report_export SET rows_done = ?, rows_total = ? WHERE id = ? AND attempt = ?")
                .params(done, total, export.id(), export.attempt())
                .update();
    }

    @Transactional(propagation = Propagation.REQUIRES_NEW)
    void keep(Export export, int part, byte[] content) {
        jdbc.sql("""
                        INSERT INTO report_part (export, attempt, part, content)
                        SELECT id, attempt, ?, ? FROM report_export WHERE id = ? AND attempt = ?""").params(part, content, export.id(), export.attempt()).update();
    }

    @Transactional(propagation = Propagation.REQUIRES_NEW)
    void ready(Export export, long rows, long bytes) {
        jdbc.sql("""
                        UPDATE report_export
                        SET state = 'READY', rows_done = ?, rows_total = ?, bytes = ?, finished_at = ?, failure = NULL
                        WHERE id = ? AND attempt = ? AND state = 'RUNNING'""")
                .params(rows, rows, bytes, now(), export.id(), export.attempt())
                .update();
    }

    /** @param failure a sentence for who asked */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    void fail(UUID id, String failure) {
        int failed = jdbc.sql("""
                        UPDATE report_export SET state = 'FAILED', failure = ?, finished_at = ?
                        WHERE id = ? AND state IN ('WAITING', 'RUNNING')""").params(failure, now(), id).update();
        if (failed > 0) {
            dropParts(id);
        }
    }

    /** Writes the content of one that is ready, a part at a time. */
    void send(Export export, OutputStream out) throws IOException {
        int part = 0;
        for (var content = part(export, part); content.isPresent(); content = part(export, ++part)) {
            out.write(content.get());
        }
    }

    private Optional<byte[]> part(Export export, int part) {
        return jdbc.sql("SELECT content FROM report_part WHERE export = ? AND attempt = ? AND part = ?")
                .params(export.id(), export.attempt(), part)
                .query((row, n) -> row.getBytes("content"))
                .optional();
    }

    /** Whether the reader has to keep away by now from a case of which the file may tell. */
    boolean tellsOfHiddenCases(Export export) {
        return jdbc.sql("""
                        SELECT EXISTS (SELECT FROM complaint
                                       WHERE recorded_at > ? AND NOT may_see(case_id, ?))""")
                .params(Timestamp.from(export.requestedAt()), export.requestedBy())
                .query(Boolean.class)
                .single();
    }

    /** Deletes what was asked for before an instant. */
    @Transactional
    void forget(Instant before) {
        jdbc.sql("DELETE FROM report_export WHERE requested_at < ?")
                .param(Timestamp.from(before))
                .update();
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }
}
