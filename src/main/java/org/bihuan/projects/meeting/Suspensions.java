package org.bihuan.projects.meeting;

import java.time.LocalDate;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Predicate;
import org.bihuan.deadlines.WorkCalendar;
import org.bihuan.projects.ProjectStep;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** When projects were suspended: from the day of the decision to the day on which they went on, which doesn't belong to it. */
@Component
class Suspensions {

    private final JdbcClient jdbc;

    Suspensions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whether a project was suspended at the end of a day. */
    Predicate<LocalDate> of(UUID project) {
        var turns = new TreeMap<LocalDate, ProjectStep>();
        jdbc.sql("""
                        SELECT at, kind FROM project_event
                        WHERE dossier = ? AND kind IN ('SUSPENDED', 'RESUMED') ORDER BY id""").param(project).query(row -> {
            var day = WorkCalendar.dateOf(row.getTimestamp("at").toInstant());
            turns.put(day, ProjectStep.valueOf(row.getString("kind")));
        });
        return day -> {
            var last = turns.floorEntry(day);
            return last != null && last.getValue() == ProjectStep.SUSPENDED;
        };
    }
}
