package org.bihuan.projects.tasks.process;

import java.util.UUID;
import org.bihuan.cases.Refusal;
import org.bihuan.cases.process.Submitted;
import org.bihuan.projects.tasks.ProjectTasks;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;

/** 核验成果: the section accepts the deliverable, or sends it back. */
@Component
class AcceptDeliverableCompleted extends TaskCompletion {

    private final ProjectTasks tasks;

    AcceptDeliverableCompleted(TaskRouting routing, ProjectTasks tasks) {
        super(routing);
        this.tasks = tasks;
    }

    @Override
    protected String complete(UUID subject, Submitted form, String actor, DelegateTask task) {
        if ("accept".equals(form.text("decision"))) {
            tasks.accept(subject, form.text("reason"), actor);
            return "accept";
        }
        if ("sendBack".equals(form.text("decision"))) {
            tasks.sendBack(subject, form.textOrEmpty("reason"), actor);
            return "sendBack";
        }
        throw new Refusal("请选择成果是否合格。");
    }
}
