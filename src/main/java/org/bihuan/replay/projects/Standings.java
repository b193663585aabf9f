package org.bihuan.replay.projects;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.bihuan.deadlines.store.Calendars;
import org.bihuan.projects.ProjectView;
import org.bihuan.projects.ProjectViews;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads how everything stands, in four statements a day however many projects there are. */
@Component
class Standings {

    private static final String TASKS = """
            SELECT t.id, t.project, t.code, row.name, row.phase, t.unit, t.stage, t.handler,
                (t.started_at AT TIME ZONE 'Asia/Shanghai')::date AS started_on, t.progress,
                row.earliest_start, row.earliest_finish, row.deliverable,
                EXISTS (SELECT FROM blocker WHERE blocker.task = t.id AND closed_at IS NULL) AS blocked
            FROM project_task t
            JOIN project_plan plan ON plan.project = t.project AND plan.state = 'APPROVED'
            JOIN plan_task row ON row.plan = plan.id AND row.code = t.code
            JOIN project p ON p.id = t.project
            WHERE t.stage IN ('READY', 'RUNNING', 'SUBMITTED') ORDER BY p.code, t.code""";
    private static final String BLOCKERS = """
            SELECT id, task, project, department, matter, since, stage = 'OPEN' AS waiting
            FROM blocker WHERE closed_at IS NULL ORDER BY since, number""";
    private static final String RESOLUTIONS =
            "SELECT id, project, unit, due_on, stage = 'ASSIGNED' AS assigned FROM resolution WHERE stage IN ('ASSIGNED', 'ANSWERED')";

    private final ProjectViews projects;
    private final Calendars calendars;
    private final JdbcClient jdbc;

    Standings(ProjectViews projects, Calendars calendars, JdbcClient jdbc) {
        this.projects = projects;
        this.calendars = calendars;
        this.jdbc = jdbc;
    }

    Standing on(LocalDate today) {
        return new Standing(
                today,
                calendars.current(),
                byId(projects.all(), ProjectView::id),
                byId(read(TASKS, TaskFact.class), TaskFact::id),
                byId(read(BLOCKERS, BlockerFact.class), BlockerFact::id),
                byId(read(RESOLUTIONS, ResolutionFact.class), ResolutionFact::id));
    }

    boolean worksOn(LocalDate day) {
        return calendars.current().isWorkingDay(day);
    }

    private <T> List<T> read(String statement, Class<T> type) {
        return jdbc.sql(statement).query(type).list();
    }

    private static <T> Map<UUID, T> byId(List<T> all, Function<T, UUID> id) {
        return all.stream().collect(Collectors.toMap(id, Function.identity(), (one, other) -> one, LinkedHashMap::new));
    }
}
