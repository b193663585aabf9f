package org.bihuan.replay;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.bihuan.cases.Period;
import org.bihuan.deadlines.ClockKind;
import org.bihuan.deadlines.LimitClock;
import org.bihuan.deadlines.Rung;
import org.bihuan.deadlines.store.Calendars;
import org.bihuan.deadlines.store.ClockFigures;
import org.bihuan.projects.Light;
import org.bihuan.projects.ProjectStage;
import org.bihuan.projects.meeting.BlockedDays;
import org.bihuan.projects.meeting.DaysBlocked;
import org.bihuan.replay.ProjectsReport.Department;
import org.bihuan.replay.ProjectsReport.OneProject;
import org.bihuan.replay.ProjectsReport.ResolutionFigures;
import org.bihuan.replay.simulation.Simulation;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads what came of projects where it is recorded: their own rows, clocks and rungs. */
@Component
class ProjectsFigures {

    private static final String PROJECTS = """
            SELECT project.code, project.name, project.stage, reading.light, plan.finish AS planned_finish,
                coalesce(plan.days_over, 0) AS days_over,
                (SELECT count(*) FROM plan_task WHERE plan_task.plan = plan.id) AS tasks,
                (SELECT count(*) FROM project_task task WHERE task.project = project.id AND task.stage = 'ACCEPTED')
                    AS accepted,
                (SELECT count(*) FROM project_plan version WHERE version.project = project.id) AS plan_versions,
                (SELECT count(*) FROM project_event WHERE dossier = project.id AND kind = 'SUMMONED') AS summons
            FROM project
            LEFT JOIN project_plan plan ON plan.project = project.id AND plan.state = 'APPROVED'
            LEFT JOIN LATERAL (
                SELECT light FROM light_reading WHERE light_reading.project = project.id ORDER BY id DESC LIMIT 1
            ) reading ON true
            ORDER BY project.code""";

    private final JdbcClient jdbc;
    private final BlockedDays blocked;
    private final ClockFigures clocks;
    private final Calendars calendars;
    private final Simulation simulation;
    private final Clock clock;

    ProjectsFigures(
            JdbcClient jdbc,
            BlockedDays blocked,
            ClockFigures clocks,
            Calendars calendars,
            Simulation simulation,
            Clock clock) {
        this.jdbc = jdbc;
        this.blocked = blocked;
        this.clocks = clocks;
        this.calendars = calendars;
        this.simulation = simulation;
        this.clock = clock;
    }

    /** @param begun when the simulation began, in nanoseconds of this JVM */
    ProjectsReport report(LocalDate from, LocalDate until, List<String> rejected, long begun) {
        var projects = jdbc.sql(PROJECTS).query(OneProject.class).list().stream()
                .map(ProjectsFigures::named)
                .toList();
        return new ProjectsReport(
                from,
                until,
                counted(projects, OneProject::stage),
                counted(projects, OneProject::light),
                projects,
                departments(from, until),
                jdbc.sql("SELECT count(*) FROM dispatch_meeting WHERE held_at IS NOT NULL")
                        .query(Long.class)
                        .single(),
                resolutions(),
                rungs(),
                jdbc.sql("SELECT count(*) FROM supervision_order")
                        .query(Long.class)
                        .single(),
                simulation.fired(),
                rejected,
                (System.nanoTime() - begun) / 100_000_000 / 10.0);
    }

    private static OneProject named(OneProject read) {
        return new OneProject(
                read.code(),
                read.name(),
                ProjectStage.valueOf(read.stage()).label(),
                light(read.light()),
                read.plannedFinish(),
                read.daysOver(),
                read.tasks(),
                read.accepted(),
                read.planVersions(),
                read.summons());
    }

    private static @Nullable String light(@Nullable String read) {
        return read == null ? null : Light.valueOf(read).label();
    }

    private static Map<String, Long> counted(List<OneProject> projects, Function<OneProject, @Nullable String> what) {
        return projects.stream()
                .map(what)
                .filter(found -> found != null)
                .collect(Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting()));
    }

    private Map<String, Department> departments(LocalDate from, LocalDate until) {
        return blocked.in(new Period(from, until)).stream()
                .collect(Collectors.toMap(
                        DaysBlocked::department,
                        found -> new Department(found.blockers(), found.days()),
                        (one, other) -> one,
                        TreeMap::new));
    }

    private ResolutionFigures resolutions() {
        var all = clocks.all(ClockKind.RESOLUTION);
        var calendar = calendars.current();
        var now = clock.instant();
        Predicate<LimitClock> late = one -> one.overdueAt(one.running() ? now : one.stoppedAt(), calendar);
        return new ResolutionFigures(
                all.stream().filter(late.negate().and(one -> !one.running())).count(),
                all.stream().filter(late).count(),
                all.stream().filter(late.negate().and(LimitClock::running)).count());
    }

    private Map<ClockKind, Map<Rung, Long>> rungs() {
        var found = new EnumMap<ClockKind, Map<Rung, Long>>(ClockKind.class);
        for (var kind : ClockKind.values()) {
            var climbed = new EnumMap<>(clocks.rungs(kind));
            climbed.values().removeIf(count -> count == 0);
            if (!climbed.isEmpty()) {
                found.put(kind, climbed);
            }
        }
        return found;
    }
}
