package org.bihuan.projects.meeting.process;

import org.bihuan.cases.Refusal;
import org.bihuan.cases.process.CurrentActor;
import org.bihuan.cases.process.Submitted;
import org.bihuan.platform.web.RefusalReport;
import org.bihuan.projects.meeting.Meetings;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** 召集调度会: what the serving body filled in becomes a meeting. */
@Component
class CallMeeting implements JavaDelegate {

    private final Meetings meetings;

    CallMeeting(Meetings meetings) {
        this.meetings = meetings;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var form = new Submitted(execution);
        try {
            meetings.call(form.textOrEmpty("title"), form.date("day"), form.textOrEmpty("place"), CurrentActor.id());
            form.consume();
        } catch (Refusal refused) {
            RefusalReport.note(409, refused.getMessage());
            throw refused;
        }
    }
}
