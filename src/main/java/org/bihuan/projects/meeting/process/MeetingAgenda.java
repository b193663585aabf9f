package org.bihuan.projects.meeting.process;

import java.util.List;
import java.util.UUID;
import org.bihuan.projects.ServingBody;
import org.bihuan.projects.meeting.AgendaItem;
import org.bihuan.projects.meeting.MeetingViews;
import org.bihuan.projects.meeting.Resolution;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;

/** The meeting that a diagram is about: its items, what it passed, and whose it is. Public, since expressions call it. */
@Component
public class MeetingAgenda {

    private final MeetingViews meetings;
    private final ServingBody serving;

    MeetingAgenda(MeetingViews meetings, ServingBody serving) {
        this.meetings = meetings;
        this.serving = serving;
    }

    /** The ids of the items, in the order in which they are decided. */
    public List<String> items(DelegateExecution execution) {
        return meetings.agenda(id(execution)).stream()
                .map(AgendaItem::id)
                .map(UUID::toString)
                .toList();
    }

    /** The ids of what was passed and still matters. */
    public List<String> resolutions(DelegateExecution execution) {
        return meetings.resolutions(id(execution)).stream()
                .filter(Resolution::open)
                .map(Resolution::id)
                .map(UUID::toString)
                .toList();
    }

    /** Whether anything was passed that still matters. */
    public boolean passed(DelegateExecution execution) {
        return !resolutions(execution).isEmpty();
    }

    /** The group of the serving body. */
    public String unit(DelegateExecution execution) {
        return serving.unit();
    }

    /** The group of its leaders. */
    public String leaders(DelegateExecution execution) {
        return serving.unit() + ".leader";
    }

    private static UUID id(DelegateExecution execution) {
        return UUID.fromString(execution.getProcessBusinessKey());
    }
}
