package org.bihuan.projects.tasks.process;

import java.util.UUID;
import org.bihuan.cases.Refusal;
import org.bihuan.cases.process.Submitted;
import org.bihuan.projects.tasks.ProgressReports;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;

/** 确认进度: the section confirms the report, or returns it. */
@Component
class ConfirmProgressCompleted extends TaskCompletion {

    private final ProgressReports tasks;

    ConfirmProgressCompleted(TaskRouting routing, ProgressReports tasks) {
        super(routing);
        this.tasks = tasks;
    }

    @Override
    protected String complete(UUID subject, Submitted form, String actor, DelegateTask task) {
        if ("confirm".equals(form.text("decision"))) {
            tasks.confirm(subject, actor);
            return "confirm";
        }
        if ("sendBack".equals(form.text("decision"))) {
            tasks.sendBack(subject, form.textOrEmpty("reason"), actor);
            return "sendBack";
        }
        throw new Refusal("请选择进度是否属实。");
    }
}
