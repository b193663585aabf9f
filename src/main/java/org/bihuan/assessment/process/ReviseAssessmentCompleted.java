package org.bihuan.assessment.process;

import java.util.UUID;
import org.bihuan.assessment.Assessing;
import org.bihuan.cases.process.Completion;
import org.bihuan.cases.process.Submitted;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 修改考核结果: the supervision office looked into what the leader asked for. */
@Component
class ReviseAssessmentCompleted extends Completion {

    private final Assessing assessing;

    ReviseAssessmentCompleted(Assessing assessing) {
        this.assessing = assessing;
    }

    @Override
    protected @Nullable String complete(UUID subject, Submitted form, String actor, DelegateTask task) {
        assessing.revise(subject, form.text("note"), actor);
        return null;
    }
}
