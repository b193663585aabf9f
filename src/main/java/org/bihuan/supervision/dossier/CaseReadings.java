package org.bihuan.supervision.dossier;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.bihuan.cases.Channel;
import org.bihuan.cases.Step;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads of a case what no other room shows; changes nothing. */
@Repository
class CaseReadings {

    private final JdbcClient jdbc;

    CaseReadings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A request for more time or a pause.
     *
     * @param extendBy in the unit of the limit; null for a pause
     * @param state ASKED, APPROVED, REFUSED or LAPSED
     */
    record Asked(
            Step kind,
            @Nullable Integer extendBy,
            @Nullable LocalDate pauseUntil,
            String reason,
            String askedBy,
            Instant askedAt,
            String state,
            @Nullable String decidedBy,
            @Nullable Instant decidedAt) {}

    Channel channel(UUID caseId) {
        return Channel.valueOf(jdbc.sql("SELECT channel FROM case_file WHERE id = ?")
                .param(caseId)
                .query(String.class)
                .single());
    }

    /** The earliest first. */
    List<Asked> requests(UUID caseId) {
        return jdbc.sql("SELECT * FROM clock_request WHERE case_id = ? ORDER BY asked_at")
                .param(caseId)
                .query(Asked.class)
                .list();
    }
}
