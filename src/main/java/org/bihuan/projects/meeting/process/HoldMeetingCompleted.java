package org.bihuan.projects.meeting.process;

import java.util.Set;
import java.util.UUID;
import org.bihuan.cases.process.Completion;
import org.bihuan.cases.process.Submitted;
import org.bihuan.projects.meeting.Meetings;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 召开会议、记录到会: who was there. */
@Component
class HoldMeetingCompleted extends Completion {

    private final Meetings meetings;

    HoldMeetingCompleted(Meetings meetings) {
        this.meetings = meetings;
    }

    @Override
    protected @Nullable String complete(UUID subject, Submitted form, String actor, DelegateTask task) {
        meetings.hold(subject, Set.copyOf(form.texts("attended")), actor);
        return null;
    }
}
