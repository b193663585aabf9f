package org.bihuan.projects.meeting.process;

import java.util.List;
import java.util.UUID;
import org.bihuan.cases.process.TaskRights;
import org.bihuan.projects.meeting.MeetingProcess;
import org.bihuan.projects.meeting.MeetingViews;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.springframework.stereotype.Component;

/** Meetings on the engine; the business key is the meeting's id. */
@Component
class EngineMeetingProcess implements MeetingProcess {

    private final RuntimeService runtime;
    private final TaskService tasks;
    private final TaskRights rights;
    private final MeetingViews meetings;

    EngineMeetingProcess(RuntimeService runtime, TaskService tasks, TaskRights rights, MeetingViews meetings) {
        this.runtime = runtime;
        this.tasks = tasks;
        this.rights = rights;
        this.meetings = meetings;
    }

    @Override
    public void start(UUID meeting) {
        runtime.startProcessInstanceByKey(DispatchMeetingProcess.KEY, meeting.toString());
    }

    @Override
    public void handedOver(UUID resolution) {
        tasks.createTaskQuery()
                .processInstanceBusinessKey(resolution.toString())
                .taskDefinitionKey(ResolutionProcess.ACCEPT_RESOLUTION)
                .list()
                .forEach(task -> handOver(task.getId(), meetings.checkers(resolution)));
    }

    @Override
    public void withdrawn(UUID resolution) {
        runtime.createMessageCorrelation(ResolutionProcess.RESOLUTION_WITHDRAWN)
                .processInstanceBusinessKey(resolution.toString())
                .correlate();
    }

    private void handOver(String task, List<String> checkers) {
        rights.offerTo(task, checkers);
        tasks.setAssignee(task, checkers.get(0));
    }
}
