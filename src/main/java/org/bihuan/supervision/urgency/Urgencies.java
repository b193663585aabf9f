package org.bihuan.supervision.urgency;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** How urgent the running clock of a case or another matter is. */
@Repository
public class Urgencies {

    /** Whether clock {@code k} stands still, at {@code :now}, and whether its ladder has given the warning. */
    static final String STATE = """
            EXISTS (SELECT FROM clock_pause p
                    WHERE p.clock_id = k.id AND p.paused_from <= :now AND p.paused_until > :now) AS paused,
            EXISTS (SELECT FROM clock_rung r WHERE r.clock_id = k.id AND r.rung = 'warning') AS warned""";

    private final JdbcClient jdbc;
    private final Clock clock;

    Urgencies(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** That of a matter's running clock; {@link Urgency#NONE} between clocks. */
    public Urgency of(UUID matter) {
        var now = clock.instant();
        return jdbc.sql("SELECT k.due_at AS due, " + STATE
                        + " FROM limit_clock k WHERE k.subject_id = :matter AND k.stopped_at IS NULL")
                .param("matter", matter)
                .param("now", Timestamp.from(now))
                .query((row, n) -> of(row, now))
                .optional()
                .orElse(Urgency.NONE);
    }

    static Urgency of(ResultSet row, Instant now) throws SQLException {
        return Urgency.of(due(row), row.getBoolean("paused"), row.getBoolean("warned"), now);
    }

    static @Nullable Instant due(ResultSet row) throws SQLException {
        var due = row.getTimestamp("due");
        return due == null ? null : due.toInstant();
    }
}
