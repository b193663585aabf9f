package org.bihuan.projects.meeting.process;

import java.util.UUID;
import org.bihuan.cases.Refusal;
import org.bihuan.cases.process.Completion;
import org.bihuan.cases.process.Submitted;
import org.bihuan.projects.meeting.Resolutions;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;

/** 核验议定事项: those who serve the project accept the answer, or send it back. */
@Component
class AcceptResolutionCompleted extends Completion {

    private final Resolutions resolutions;

    AcceptResolutionCompleted(Resolutions resolutions) {
        this.resolutions = resolutions;
    }

    @Override
    protected String complete(UUID subject, Submitted form, String actor, DelegateTask task) {
        if ("accept".equals(form.text("decision"))) {
            resolutions.accept(subject, actor);
            return "accept";
        }
        if ("sendBack".equals(form.text("decision"))) {
            resolutions.sendBack(subject, form.text("reason"), actor);
            return "sendBack";
        }
        throw new Refusal("请选择是否合格。");
    }
}
