package org.bihuan.projects.tasks.process;

import java.util.UUID;
import org.bihuan.cases.process.Submitted;
import org.bihuan.projects.tasks.ProjectTasks;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 启动任务: the owner unit names who works the task. */
@Component
class StartTaskCompleted extends TaskCompletion {

    private final ProjectTasks tasks;

    StartTaskCompleted(TaskRouting routing, ProjectTasks tasks) {
        super(routing);
        this.tasks = tasks;
    }

    @Override
    protected @Nullable String complete(UUID subject, Submitted form, String actor, DelegateTask task) {
        tasks.start(subject, form.text("handlerId"), actor);
        return null;
    }
}
