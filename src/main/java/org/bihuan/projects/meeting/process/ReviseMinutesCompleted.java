package org.bihuan.projects.meeting.process;

import java.util.UUID;
import org.bihuan.cases.process.Completion;
import org.bihuan.cases.process.Submitted;
import org.bihuan.projects.meeting.Minutes;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 修改纪要: the serving body rewrites what was sent back. */
@Component
class ReviseMinutesCompleted extends Completion {

    private final Minutes minutes;

    ReviseMinutesCompleted(Minutes minutes) {
        this.minutes = minutes;
    }

    @Override
    protected @Nullable String complete(UUID subject, Submitted form, String actor, DelegateTask task) {
        minutes.revise(subject, form.text("minutes"), actor);
        return null;
    }
}
