package org.bihuan.projects.meeting.process;

import java.util.UUID;
import org.bihuan.cases.process.Completion;
import org.bihuan.cases.process.Submitted;
import org.bihuan.projects.meeting.Resolutions;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 落实议定事项: the unit answers for what it did. */
@Component
class CarryOutResolutionCompleted extends Completion {

    private final Resolutions resolutions;

    CarryOutResolutionCompleted(Resolutions resolutions) {
        this.resolutions = resolutions;
    }

    @Override
    protected @Nullable String complete(UUID subject, Submitted form, String actor, DelegateTask task) {
        resolutions.carryOut(subject, form.text("reply"), actor);
        return null;
    }
}
