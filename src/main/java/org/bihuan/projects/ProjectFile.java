package org.bihuan.projects;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.bihuan.cases.DossierKeeper;
import org.bihuan.cases.Matter;
import org.bihuan.cases.MatterSource;
import org.bihuan.cases.Refusal;
import org.bihuan.cases.Step;
import org.bihuan.deadlines.LimitUnit;
import org.bihuan.deadlines.TimeLimit;
import org.bihuan.deadlines.WorkCalendar;
import org.bihuan.deadlines.store.Calendars;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.data.relational.core.conversion.DbActionExecutionException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Opens a project, takes a step and leaves its event: row and event always go together. Dispatch meetings, which are about
 * several projects, have their own record here. For the features of this room.
 */
@Component
public class ProjectFile implements DossierKeeper, MatterSource {

    private final ProjectRepository projects;
    private final ServingBody serving;
    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final Calendars calendars;
    private final Clock clock;

    ProjectFile(
            ProjectRepository projects,
            ServingBody serving,
            JdbcClient jdbc,
            ApplicationEventPublisher events,
            Calendars calendars,
            Clock clock) {
        this.projects = projects;
        this.serving = serving;
        this.jdbc = jdbc;
        this.events = events;
        this.calendars = calendars;
        this.clock = clock;
    }

    /** The present instant. */
    public Instant now() {
        return clock.instant();
    }

    /** The present day in Asia/Shanghai. */
    public LocalDate today() {
        return WorkCalendar.dateOf(now());
    }

    /**
     * Lets whoever else reads the tasks or plans of the project to change them wait until this transaction ends: what can
     * begin, and whether all is done, depends on rows that nobody else may be changing.
     */
    public void lock(UUID project) {
        jdbc.sql("SELECT id FROM project WHERE id = ? FOR NO KEY UPDATE")
                .param(project)
                .query(UUID.class)
                .optional();
    }

    Project open(UUID id) {
        return projects.findById(id).orElseThrow(() -> new Refusal("没有找到这个项目。"));
    }

    Project add(Project registered, String actor) {
        var saved = saved(registered);
        note(saved.id, actor, ProjectStep.REGISTERED, saved.name);
        return saved;
    }

    /** @throws DuplicateKeyException when somebody has just registered the same code */
    private Project saved(Project registered) {
        try {
            return projects.save(registered);
        } catch (DbActionExecutionException e) {
            throw e.getCause() instanceof DuplicateKeyException faster ? faster : e;
        }
    }

    /**
     * Takes one step of a project.
     *
     * @param why reason or content, for the record; may be null
     * @param change one guarded method of the project
     * @throws Refusal when the step isn't allowed, or somebody else was faster
     */
    Project step(UUID id, String actor, ProjectStep step, @Nullable String why, Consumer<Project> change) {
        var changed = open(id);
        change.accept(changed);
        try {
            projects.save(changed);
        } catch (OptimisticLockingFailureException e) {
            throw new Refusal("项目" + changed.code + "刚刚被他人更新，请刷新后重试。");
        }
        note(id, actor, step, why);
        return changed;
    }

    /**
     * Notes something about a project or a dispatch meeting that leaves it as it is.
     *
     * @param why reason or content, for the record; may be null
     */
    public void note(UUID dossier, String actor, ProjectStep step, @Nullable String why) {
        record(dossier, actor, step.name(), step.label(), why);
        events.publishEvent(new ProjectEvent(dossier, now(), actor, step, why));
    }

    private void record(UUID dossier, String actor, String kind, String label, @Nullable String why) {
        jdbc.sql("INSERT INTO project_event (dossier, at, actor, kind, label, why) VALUES (?, ?, ?, ?, ?, ?)")
                .params(dossier, Timestamp.from(now()), actor, kind, label, why)
                .update();
    }

    /** The limit of a promise until the end of a day; one working day at least, since none can be shorter. */
    public TimeLimit until(LocalDate day) {
        var days = calendars.current().workingDays(today(), day);
        return new TimeLimit(Math.max(1, days), LimitUnit.WORKING_DAYS);
    }

    /** The 1+1+1 as those who are told of delays: leader, heads of the section, staff member; empty while nobody is named. */
    public List<String> watchers(UUID project) {
        var view = ProjectView.of(open(project));
        return view.servants()
                .map(servants -> Stream.concat(Stream.of(servants.leader()), serving.speakers(servants).stream())
                        .distinct()
                        .toList())
                .orElse(List.of());
    }

    @Override
    public boolean keeps(UUID dossier) {
        return jdbc.sql("SELECT EXISTS (SELECT FROM project_event WHERE dossier = ?)")
                .param(dossier)
                .query(Boolean.class)
                .single();
    }

    @Override
    public void note(UUID dossier, String actor, Step step, @Nullable String why) {
        record(dossier, actor, step.name(), step.label(), why);
    }

    @Override
    public long entries(UUID dossier) {
        return jdbc.sql("SELECT coalesce(max(id), 0) FROM project_event WHERE dossier = ?")
                .param(dossier)
                .query(Long.class)
                .single();
    }

    /** The project is the serving body's promise, in the hands of its staff member; what must be put right is its unit's. */
    @Override
    public Optional<Matter> matter(UUID id) {
        return projects.findById(id).map(project -> {
            var rectifying = project.stage == ProjectStage.RECTIFYING;
            var unit = rectifying ? project.ownerUnit : serving.unit();
            return new Matter(id, id, false, project.code, unit, rectifying ? null : project.staff, watchers(id));
        });
    }

    @Override
    public List<UUID> ofDossier(UUID dossier) {
        return List.of();
    }
}
