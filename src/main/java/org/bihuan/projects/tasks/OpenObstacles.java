package org.bihuan.projects.tasks;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What stands in the way of a task, read from the blockers (手续问题). */
@Component
class OpenObstacles {

    private static final String OF_TASK = " FROM blocker WHERE task = ? AND closed_at IS NULL";
    private static final String FIRST_UNRESOLVED =
            " AND stage IN ('OPEN', 'ON_AGENDA') ORDER BY raised_at, number LIMIT 1";

    private final JdbcClient jdbc;

    OpenObstacles(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whether anything stands in the way. */
    boolean any(UUID task) {
        return exists(task, "");
    }

    /** Whether anything stands in the way for which no meeting has passed a resolution. */
    boolean unresolved(UUID task) {
        return exists(task, " AND stage IN ('OPEN', 'ON_AGENDA')");
    }

    /** The department of the first one raised that waits for a resolution; empty when none does. */
    Optional<String> department(UUID task) {
        return jdbc.sql("SELECT department" + OF_TASK + FIRST_UNRESOLVED)
                .param(task)
                .query(String.class)
                .optional();
    }

    /** Whether the first one that waits for a resolution was raised after an instant, to the millisecond. */
    boolean raisedAfter(UUID task, Instant at) {
        return jdbc.sql("SELECT raised_at" + OF_TASK + FIRST_UNRESOLVED)
                .param(task)
                .query((row, n) -> row.getTimestamp("raised_at").toInstant().truncatedTo(ChronoUnit.MILLIS))
                .optional()
                .filter(raised -> raised.isAfter(at))
                .isPresent();
    }

    private boolean exists(UUID task, String which) {
        return jdbc.sql("SELECT EXISTS (SELECT" + OF_TASK + which + ")")
                .param(task)
                .query(Boolean.class)
                .single();
    }
}
