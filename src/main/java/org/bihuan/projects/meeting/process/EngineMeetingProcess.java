package org.bihuan.projects.meeting.process;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.bihuan.projects.meeting.MeetingProcess;
import org.bihuan.projects.meeting.MeetingViews;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.task.IdentityLink;
import org.springframework.stereotype.Component;

/** Meetings on the engine; the business key is the meeting's id. */
@Component
class EngineMeetingProcess implements MeetingProcess {

    private final RuntimeService runtime;
    private final TaskService tasks;
    private final AuthorizationService authorizations;
    private final MeetingViews meetings;

    EngineMeetingProcess(
            RuntimeService runtime, TaskService tasks, AuthorizationService authorizations, MeetingViews meetings) {
        this.runtime = runtime;
        this.tasks = tasks;
        this.authorizations = authorizations;
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

    /**
     * The engine keeps the rights of former candidates; they end here. Who checks it still keeps theirs: what is deleted and
     * given again in one go would be lost.
     */
    private void handOver(String task, List<String> checkers) {
        var candidates = tasks.getIdentityLinksForTask(task).stream()
                .filter(link -> "candidate".equals(link.getType()))
                .map(IdentityLink::getUserId)
                .filter(Objects::nonNull)
                .toList();
        candidates.stream()
                .filter(user -> !checkers.contains(user))
                .forEach(user -> tasks.deleteCandidateUser(task, user));
        authorizations.createAuthorizationQuery().resourceType(Resources.TASK).resourceId(task).list().stream()
                .filter(right -> right.getUserId() == null || !checkers.contains(right.getUserId()))
                .forEach(right -> authorizations.deleteAuthorization(right.getId()));
        checkers.stream()
                .filter(user -> !candidates.contains(user))
                .forEach(user -> tasks.addCandidateUser(task, user));
        tasks.setAssignee(task, checkers.get(0));
    }
}
