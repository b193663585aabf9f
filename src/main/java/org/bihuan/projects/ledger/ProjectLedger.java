package org.bihuan.projects.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.bihuan.deadlines.WorkCalendar;
import org.bihuan.projects.Light;
import org.bihuan.projects.ProjectStage;
import org.bihuan.projects.meeting.BlockedDays;
import org.bihuan.projects.meeting.Blocker;
import org.bihuan.projects.meeting.Blockers;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 项目台账: all projects with where they stand. Only reads. */
@Service
@Transactional(readOnly = true)
public class ProjectLedger {

    private static final String ENTRIES = """
            SELECT project.*, reading.light, plan.finish AS planned_finish
            FROM project
            LEFT JOIN project_plan plan ON plan.project = project.id AND plan.state = 'APPROVED'
            LEFT JOIN LATERAL (
                SELECT light FROM light_reading WHERE light_reading.project = project.id ORDER BY id DESC LIMIT 1
            ) reading ON true
            ORDER BY project.code""";

    private final JdbcClient jdbc;
    private final Blockers blockers;
    private final BlockedDays days;
    private final Clock clock;

    ProjectLedger(JdbcClient jdbc, Blockers blockers, BlockedDays days, Clock clock) {
        this.jdbc = jdbc;
        this.blockers = blockers;
        this.days = days;
        this.clock = clock;
    }

    /** The present day in Asia/Shanghai. */
    public LocalDate today() {
        return WorkCalendar.dateOf(clock.instant());
    }

    /** All projects, by code. */
    public List<LedgerEntry> entries() {
        var standing = blockers.all().stream().collect(Collectors.groupingBy(Blocker::project));
        return jdbc.sql(ENTRIES)
                .query((row, n) -> entry(row, standing.getOrDefault(row.getObject("id", UUID.class), List.of())))
                .list();
    }

    private LedgerEntry entry(ResultSet row, List<Blocker> standing) throws SQLException {
        var light = row.getString("light");
        return new LedgerEntry(
                row.getObject("id", UUID.class),
                row.getString("code"),
                row.getString("name"),
                row.getString("type"),
                row.getBigDecimal("investment"),
                row.getBigDecimal("estimate"),
                row.getString("funding"),
                row.getString("owner_unit"),
                row.getString("site"),
                row.getObject("required_finish", LocalDate.class),
                ProjectStage.valueOf(row.getString("stage")),
                row.getString("leader"),
                row.getString("section"),
                row.getString("staff"),
                row.getTimestamp("registered_at").toInstant(),
                instant(row.getTimestamp("started_at")),
                instant(row.getTimestamp("accepted_at")),
                instant(row.getTimestamp("ended_at")),
                light == null ? null : Light.valueOf(light),
                row.getObject("planned_finish", LocalDate.class),
                (int) standing.stream().filter(Blocker::open).count(),
                standing.stream().mapToInt(days::of).sum());
    }

    private static @Nullable Instant instant(@Nullable Timestamp at) {
        return at == null ? null : at.toInstant();
    }
}
