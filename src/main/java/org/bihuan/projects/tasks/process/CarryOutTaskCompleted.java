package org.bihuan.projects.tasks.process;

import java.util.UUID;
import org.bihuan.cases.process.Submitted;
import org.bihuan.projects.tasks.ProjectTasks;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 完成任务并提交成果: the owner unit hands in the deliverable. */
@Component
class CarryOutTaskCompleted extends TaskCompletion {

    private final ProjectTasks tasks;

    CarryOutTaskCompleted(TaskRouting routing, ProjectTasks tasks) {
        super(routing);
        this.tasks = tasks;
    }

    @Override
    protected @Nullable String complete(UUID subject, Submitted form, String actor, DelegateTask task) {
        tasks.submit(subject, form.textOrEmpty("evidence"), actor);
        return null;
    }
}
