package org.bihuan.projects.tasks;

import java.sql.Timestamp;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.bihuan.cases.Notices;
import org.bihuan.deadlines.store.Calendars;
import org.bihuan.projects.Light;
import org.bihuan.projects.LightRules;
import org.bihuan.projects.Plans;
import org.bihuan.projects.ProjectEvent;
import org.bihuan.projects.ProjectFile;
import org.bihuan.projects.ProjectRhythm;
import org.bihuan.projects.ProjectStage;
import org.bihuan.projects.ProjectStep;
import org.bihuan.projects.ProjectView;
import org.bihuan.projects.ProjectViews;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads the light of a project every week and after every fact, and tells the three when it changes. */
@Service
@Transactional
public class LightReadings {

    private static final Set<ProjectStep> FACTS = EnumSet.of(
            ProjectStep.STARTED,
            ProjectStep.TASK_STARTED,
            ProjectStep.PROGRESS_CONFIRMED,
            ProjectStep.DELIVERABLE_ACCEPTED,
            ProjectStep.PLAN_APPROVED,
            ProjectStep.PLAN_SHIFTED,
            ProjectStep.RESUMED);

    private final LightRules rules;
    private final Plans plans;
    private final TaskViews tasks;
    private final ProjectViews projects;
    private final ProjectFile file;
    private final Calendars calendars;
    private final Notices notices;
    private final ProjectRhythm rhythm;
    private final JdbcClient jdbc;

    LightReadings(
            LightRules rules,
            Plans plans,
            TaskViews tasks,
            ProjectViews projects,
            ProjectFile file,
            Calendars calendars,
            Notices notices,
            ProjectRhythm rhythm,
            JdbcClient jdbc) {
        this.rules = rules;
        this.plans = plans;
        this.tasks = tasks;
        this.projects = projects;
        this.file = file;
        this.calendars = calendars;
        this.notices = notices;
        this.rhythm = rhythm;
        this.jdbc = jdbc;
    }

    /** After the tasks have followed. */
    @Order(2)
    @EventListener
    void on(ProjectEvent event) {
        if (FACTS.contains(event.step())) {
            read(event.dossier(), false);
        }
    }

    /** The weekly look. Nothing is read of a project that hasn't started, is suspended or has ended. */
    public void readWeekly(UUID project) {
        read(project, true);
    }

    private void read(UUID id, boolean weekly) {
        var project = projects.of(id);
        if (shows(project)) {
            standing(id).ifPresent(standing -> keep(id, weekly, standing));
        }
    }

    private static boolean shows(ProjectView project) {
        return project.startedAt() != null && project.stage().open() && project.stage() != ProjectStage.SUSPENDED;
    }

    /** How a project stands now; empty while it has no plan in force or no tasks yet. */
    @Transactional(readOnly = true)
    public Optional<Standing> standing(UUID project) {
        var known = tasks.all(project).stream().collect(Collectors.toMap(TaskView::code, Function.identity()));
        return plans.inForce(project)
                .filter(plan -> plan.rows().stream().allMatch(row -> known.containsKey(row.code())))
                .map(plan -> Lights.standing(plan, known, file.today(), calendars.current()));
    }

    private void keep(UUID project, boolean weekly, Standing standing) {
        var before = latest(project);
        var light = rules.light(standing.done(), standing.behind(), standing.startLate());
        jdbc.sql("""
                        INSERT INTO light_reading (project, read_at, weekly, light, behind, start_late)
                        VALUES (?, ?, ?, ?, ?, ?)""")
                .params(
                        project,
                        Timestamp.from(file.now()),
                        weekly,
                        light.name(),
                        standing.behind(),
                        standing.startLate())
                .update();
        var told = before.map(earlier -> earlier.light() != light).orElse(light.warning());
        if (told) {
            tell(project, before.map(earlier -> earlier.light().label() + "变为").orElse("首次研判为"));
        }
    }

    private void tell(UUID project, String from) {
        var now = latest(project).orElseThrow();
        var change = from + now.light().label() + "：" + now.why();
        file.note(project, "system", ProjectStep.LIGHT_CHANGED, change);
        var matter = file.matter(project).orElseThrow();
        notices.tell(matter, new LinkedHashSet<>(matter.watchers()), "项目亮灯：" + change + "。");
    }

    /** The last reading of a project; empty before the first. */
    @Transactional(readOnly = true)
    public Optional<LightReading> latest(UUID project) {
        return jdbc.sql("SELECT * FROM light_reading WHERE project = ? ORDER BY id DESC LIMIT 1")
                .param(project)
                .query(LightReading.class)
                .optional();
    }

    /** The light of every project that has one, by its last reading. */
    @Transactional(readOnly = true)
    public Map<UUID, Light> latest() {
        return jdbc
                .sql("SELECT DISTINCT ON (project) * FROM light_reading ORDER BY project, id DESC")
                .query(LightReading.class)
                .list()
                .stream()
                .collect(Collectors.toMap(LightReading::project, LightReading::light));
    }

    /** Whether the last weekly readings in a row all warn, as many as it takes, and no summons was held since. */
    @Transactional(readOnly = true)
    public boolean summonDue(UUID project) {
        var weekly = weeklySinceSummons(project);
        return weekly.size() == rhythm.summonAfter()
                && weekly.stream().allMatch(reading -> reading.light().warning());
    }

    private List<LightReading> weeklySinceSummons(UUID project) {
        return jdbc.sql("""
                        SELECT * FROM light_reading WHERE project = ? AND weekly AND read_at > coalesce(
                            (SELECT max(at) FROM project_event WHERE dossier = ? AND kind = 'SUMMONED'), '-infinity')
                        ORDER BY id DESC LIMIT ?""")
                .params(project, project, rhythm.summonAfter())
                .query(LightReading.class)
                .list();
    }
}
