package org.bihuan.projects.tasks;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.bihuan.cases.Matter;
import org.bihuan.cases.MatterSource;
import org.bihuan.cases.Refusal;
import org.bihuan.projects.ProjectFile;
import org.bihuan.projects.ProjectView;
import org.bihuan.projects.ProjectViews;
import org.bihuan.projects.ServingBody;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads tasks of projects; changes nothing. */
@Service
@Transactional(readOnly = true)
public class TaskViews implements MatterSource {

    private final TaskRepository tasks;
    private final ProjectViews projects;
    private final ProjectFile file;
    private final ServingBody serving;
    private final OpenObstacles obstacles;

    TaskViews(
            TaskRepository tasks,
            ProjectViews projects,
            ProjectFile file,
            ServingBody serving,
            OpenObstacles obstacles) {
        this.tasks = tasks;
        this.projects = projects;
        this.file = file;
        this.serving = serving;
        this.obstacles = obstacles;
    }

    /**
     * A task as it stands.
     *
     * @throws Refusal when there is none
     */
    public TaskView of(UUID id) {
        return find(id).orElseThrow(() -> new Refusal("没有找到这项任务。"));
    }

    /** The task, or empty when the id is of something else. */
    public Optional<TaskView> find(UUID id) {
        return tasks.findById(id).map(TaskView::of);
    }

    /** Every task of a project, by code, the withdrawn ones too; empty before it has started. */
    public List<TaskView> all(UUID project) {
        return tasks.findByProjectOrderByCode(project).stream()
                .map(TaskView::of)
                .toList();
    }

    /** What people call a task: project code and task code. */
    public String number(TaskView task) {
        return projects.of(task.project()).code() + "-" + task.code();
    }

    /**
     * Whose promise a task is: the unit's, the department's that stands in its way, and the serving body's while the
     * deliverable waits to be checked.
     */
    @Override
    public Optional<Matter> matter(UUID id) {
        return find(id).map(task -> matter(task, projects.of(task.project())));
    }

    private Matter matter(TaskView task, ProjectView project) {
        var number = project.code() + "-" + task.code();
        var watchers = file.watchers(project.id());
        var department = obstacles.department(task.id());
        if (department.isPresent()) {
            return new Matter(task.id(), project.id(), false, number, department.get(), null, watchers);
        }
        return task.stage() == TaskStage.SUBMITTED
                ? new Matter(task.id(), project.id(), false, number, serving.unit(), project.staff(), watchers)
                : new Matter(task.id(), project.id(), false, number, task.unit(), task.handler(), watchers);
    }

    @Override
    public List<UUID> ofDossier(UUID dossier) {
        return tasks.findByProjectOrderByCode(dossier).stream()
                .map(task -> task.id)
                .toList();
    }
}
