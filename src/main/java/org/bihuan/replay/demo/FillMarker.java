package org.bihuan.replay.demo;

import java.sql.Timestamp;
import java.time.Clock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The row that says whether the demo was filled: written first, finished last. */
@Component
class FillMarker {

    private final JdbcClient jdbc;
    private final Clock clock;

    FillMarker(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * Marks the beginning.
     *
     * @return false when the demo was filled before, or the database has cases of its own
     */
    boolean begin() {
        return jdbc.sql("""
                        INSERT INTO demo_fill (id, started_at)
                        SELECT 1, ? WHERE NOT EXISTS (SELECT FROM case_file) AND NOT EXISTS (SELECT FROM demo_fill)""").param(Timestamp.from(clock.instant())).update() == 1;
    }

    /** Marks the end. */
    void finish() {
        jdbc.sql("UPDATE demo_fill SET finished_at = ?")
                .param(Timestamp.from(clock.instant()))
                .update();
    }
}
