package org.bihuan.projects.meeting.process;

import java.util.List;
import java.util.UUID;
import org.bihuan.projects.meeting.MeetingViews;
import org.bihuan.projects.meeting.Resolution;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Who carries out a resolution and who checks it. Public, since expressions call it. */
@Component
public class ResolutionPeople {

    private final MeetingViews meetings;

    ResolutionPeople(MeetingViews meetings) {
        this.meetings = meetings;
    }

    /** The group of the unit that carries it out. */
    public String unit(DelegateExecution execution) {
        return of(execution).unit();
    }

    /** Who answered before; null when nobody did. */
    public @Nullable String handler(DelegateExecution execution) {
        return of(execution).handler();
    }

    /** The staff member of the project. */
    public String staff(DelegateExecution execution) {
        return checkers(execution).get(0);
    }

    /** All who may check it. */
    public List<String> checkers(DelegateExecution execution) {
        return meetings.checkers(of(execution).id());
    }

    private Resolution of(DelegateExecution execution) {
        return meetings.resolution(UUID.fromString(execution.getProcessBusinessKey()))
                .orElseThrow();
    }
}
