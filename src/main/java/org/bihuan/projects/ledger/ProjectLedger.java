package org.bihuan.projects.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.bihuan.cases.Period;
import org.bihuan.deadlines.WorkCalendar;
import org.bihuan.deadlines.store.Calendars;
import org.bihuan.projects.Light;
import org.bihuan.projects.ProjectStage;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 项目台账: all projects with where they stand, and the days that departments have held them up. Only reads. */
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
    private final Calendars calendars;
    private final Clock clock;

    ProjectLedger(JdbcClient jdbc, Calendars calendars, Clock clock) {
        this.jdbc = jdbc;
        this.calendars = calendars;
        this.clock = clock;
    }

    /** The present day in Asia/Shanghai. */
    public LocalDate today() {
        return WorkCalendar.dateOf(clock.instant());
    }

    /** All projects, by code. */
    public List<LedgerEntry> entries() {
        var spans = spans().stream().collect(Collectors.groupingBy(BlockedSpan::project));
        return jdbc.sql(ENTRIES)
                .query((row, n) -> entry(row, spans.getOrDefault(row.getObject("id", UUID.class), List.of())))
                .list();
    }

    /** The working days in a period for which each department has held tasks up, by its code; none with 0. */
    public Map<String, Integer> daysBlocked(Period period) {
        var days = new HashMap<String, Integer>();
        for (var span : spans()) {
            days.merge(span.department(), span.days(calendars.current(), today(), period), Integer::sum);
        }
        days.values().removeIf(count -> count == 0);
        return new TreeMap<>(days);
    }

    private List<BlockedSpan> spans() {
        return jdbc.sql("SELECT project, department, since, closed_on FROM blocker")
                .query(BlockedSpan.class)
                .list();
    }

    private LedgerEntry entry(ResultSet row, List<BlockedSpan> spans) throws SQLException {
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
                (int) spans.stream().filter(span -> span.closedOn() == null).count(),
                spans.stream()
                        .mapToInt(span -> span.days(calendars.current(), today()))
                        .sum());
    }

    private static @Nullable Instant instant(@Nullable Timestamp at) {
        return at == null ? null : at.toInstant();
    }
}
