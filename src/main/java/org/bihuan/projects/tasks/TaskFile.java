package org.bihuan.projects.tasks;

import java.util.UUID;
import java.util.function.Consumer;
import org.bihuan.cases.Escalation;
import org.bihuan.cases.Refusal;
import org.bihuan.projects.ProjectFile;
import org.bihuan.projects.ProjectStage;
import org.bihuan.projects.ProjectStep;
import org.bihuan.projects.ProjectView;
import org.bihuan.projects.ProjectViews;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;

/** Takes a step of a task and leaves its event with the project. */
@Component
class TaskFile {

    private final TaskRepository tasks;
    private final ProjectFile file;
    private final ProjectViews projects;
    private final Escalation escalation;

    TaskFile(TaskRepository tasks, ProjectFile file, ProjectViews projects, Escalation escalation) {
        this.tasks = tasks;
        this.file = file;
        this.projects = projects;
        this.escalation = escalation;
    }

    ProjectTask open(UUID id) {
        return tasks.findById(id).orElseThrow(() -> new Refusal("没有找到这项任务。"));
    }

    /**
     * The project of a task on which work may go on.
     *
     * @throws Refusal while the project is suspended, or doesn't run
     */
    ProjectView running(ProjectTask task) {
        var project = projects.of(task.project);
        if (project.stage() == ProjectStage.SUSPENDED) {
            throw new Refusal("项目" + project.code() + "已暂停，请待恢复后再办理任务" + task.code + "。");
        }
        if (project.stage() != ProjectStage.RUNNING) {
            throw new Refusal("项目" + project.code() + project.stage().label() + "，不能再办理任务" + task.code + "。");
        }
        return project;
    }

    /**
     * Takes one step. Rungs that are due by now are climbed before, with the task as it was.
     *
     * @param why reason or content, for the record; may be null
     * @throws Refusal when the step isn't allowed, or somebody else was faster
     */
    ProjectTask step(UUID id, String actor, ProjectStep step, @Nullable String why, Consumer<ProjectTask> change) {
        escalation.climb(id);
        var task = open(id);
        change.accept(task);
        save(task);
        note(task, actor, step, why);
        return task;
    }

    /** Keeps a task without an event: it is new, or only follows the plan. */
    ProjectTask save(ProjectTask task) {
        try {
            return tasks.save(task);
        } catch (OptimisticLockingFailureException e) {
            throw new Refusal("任务" + task.code + "刚刚被他人更新，请刷新后重试。");
        }
    }

    /** Notes something about a task that leaves it as it is. */
    void note(ProjectTask task, String actor, ProjectStep step, @Nullable String why) {
        file.note(task.project, actor, step, why == null ? task.code : task.code + "：" + why);
    }
}
