package org.bihuan.projects.meeting.process;

import java.util.UUID;
import org.bihuan.projects.meeting.Meetings;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** 汇集手续问题: what is overdue and what waits comes on the agenda. */
@Component
class CollectBlockers implements JavaDelegate {

    private final Meetings meetings;

    CollectBlockers(Meetings meetings) {
        this.meetings = meetings;
    }

    @Override
    public void execute(DelegateExecution execution) {
        meetings.collect(UUID.fromString(execution.getProcessBusinessKey()));
    }
}
