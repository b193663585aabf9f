package org.bihuan.replay.scenario;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads what stands in the inboxes and waits for the mail; nobody may know the room that writes them. */
@Component
class StoryNotes {

    private final JdbcClient jdbc;
    private final Clock clock;

    StoryNotes(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The notes about a case that an official can read by now, the earliest first. */
    List<String> of(String official, UUID caseId) {
        return jdbc.sql("""
                        SELECT text FROM inbox_note WHERE recipient = ? AND dossier = ? AND visible_from <= ?
                        ORDER BY visible_from, id""")
                .params(official, caseId, Timestamp.from(clock.instant()))
                .query(String.class)
                .list();
    }

    /** The notes about a case that are to be mailed to an official from now on or since earlier, the earliest first. */
    List<String> mailed(String official, UUID caseId) {
        return jdbc.sql("""
                        SELECT text FROM mail_note WHERE recipient = ? AND dossier = ? AND not_before <= ?
                        ORDER BY not_before, created_at""")
                .params(official, caseId, Timestamp.from(clock.instant()))
                .query(String.class)
                .list();
    }
}
