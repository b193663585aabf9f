package org.bihuan.cases.merging;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.bihuan.cases.Stage;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which case is merged into which. */
@Component
public class Merges {

    private final JdbcClient jdbc;

    Merges(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(UUID caseId, UUID mainId, String reason, String actor, Instant at) {
        jdbc.sql("INSERT INTO case_merge (case_id, main_id, merged_by, merged_at, reason) VALUES (?, ?, ?, ?, ?)")
                .params(caseId, mainId, actor, Timestamp.from(at), reason)
                .update();
    }

    void end(UUID caseId, Instant at) {
        jdbc.sql("UPDATE case_merge SET ended_at = ? WHERE case_id = ? AND ended_at IS NULL")
                .params(Timestamp.from(at), caseId)
                .update();
    }

    /** The main case that a case is merged into; empty when it isn't. */
    public Optional<Merged> main(UUID caseId) {
        return jdbc.sql("""
                        SELECT c.id, c.number, c.stage, c.complained AS apart
                        FROM case_merge m JOIN case_file c ON c.id = m.main_id
                        WHERE m.case_id = ? AND m.ended_at IS NULL""").param(caseId).query(Merged.class).optional();
    }

    /** The cases that are merged into a case, in the order of their numbers. */
    public List<Merged> into(UUID mainId) {
        return jdbc.sql("""
                        SELECT c.id, c.number, c.stage, c.complained AS apart
                        FROM case_merge m JOIN case_file c ON c.id = m.case_id
                        WHERE m.main_id = ? AND m.ended_at IS NULL ORDER BY c.number""").param(mainId).query(Merged.class).list();
    }

    /** Those of them that still wait for what comes of the main case. */
    List<Merged> waiting(UUID mainId) {
        return into(mainId).stream()
                .filter(merged -> merged.stage() == Stage.MERGED)
                .toList();
    }
}
