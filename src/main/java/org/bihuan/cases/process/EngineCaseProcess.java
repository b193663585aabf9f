package org.bihuan.cases.process;

import java.util.UUID;
import org.bihuan.cases.CaseProcess;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.springframework.stereotype.Component;

/** The closed loop on the engine: messages find their instance by its business key, the case id. */
@Component
class EngineCaseProcess implements CaseProcess {

    private static final String[] IN_UNITS_HANDS = {
        ClosedLoopProcess.SIGN_CASE,
        ClosedLoopProcess.CONTACT_RESIDENT,
        ClosedLoopProcess.IMPLEMENT_CASE,
        ClosedLoopProcess.REVIEW_RESULT,
        ClosedLoopProcess.GIVE_FEEDBACK
    };

    private static final String[] HANDLERS = {
        ClosedLoopProcess.CONTACT_RESIDENT, ClosedLoopProcess.IMPLEMENT_CASE, ClosedLoopProcess.GIVE_FEEDBACK
    };

    private final RuntimeService runtime;
    private final TaskService tasks;

    EngineCaseProcess(RuntimeService runtime, TaskService tasks) {
        this.runtime = runtime;
        this.tasks = tasks;
    }

    @Override
    public void start(UUID caseId) {
        runtime.startProcessInstanceByKey(ClosedLoopProcess.KEY, caseId.toString());
    }

    @Override
    public void expired(UUID caseId) {
        tell(caseId, ClosedLoopProcess.CASE_EXPIRED);
    }

    @Override
    public void leaderTold(UUID caseId) {
        runtime.createMessageCorrelation(ClosedLoopProcess.LEADER_TOLD)
                .processInstanceBusinessKey(caseId.toString())
                .correlateAll();
    }

    @Override
    public void requestRaised(UUID caseId) {
        tell(caseId, ClosedLoopProcess.REQUEST_RAISED);
    }

    @Override
    public void requestLapsed(UUID caseId) {
        tell(caseId, ClosedLoopProcess.REQUEST_LAPSED);
    }

    /** From wherever the unit had it to 改派诉求; a path from every task would hide the course in the diagram. */
    @Override
    public void takenFromUnit(UUID caseId) {
        var loop = runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(caseId.toString(), ClosedLoopProcess.KEY)
                .singleResult();
        var move = runtime.createProcessInstanceModification(loop.getId())
                .startBeforeActivity(ClosedLoopProcess.REROUTE_CASE);
        tasks.createTaskQuery()
                .processInstanceId(loop.getId())
                .taskDefinitionKeyIn(IN_UNITS_HANDS)
                .list()
                .forEach(task -> move.cancelAllForActivity(task.getTaskDefinitionKey()));
        move.execute();
    }

    @Override
    public void handedOver(UUID caseId, String from, String to) {
        var loop = runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(caseId.toString(), ClosedLoopProcess.KEY)
                .singleResult();
        runtime.setVariable(loop.getId(), ClosedLoopProcess.HANDLER.name(), to);
        tasks.createTaskQuery()
                .processInstanceId(loop.getId())
                .taskDefinitionKeyIn(HANDLERS)
                .taskAssignee(from)
                .list()
                .forEach(task -> tasks.setAssignee(task.getId(), to));
    }

    @Override
    public void urged(UUID caseId) {
        tell(caseId, ClosedLoopProcess.RESIDENT_URGED);
    }

    @Override
    public void withdrawn(UUID caseId) {
        tell(caseId, ClosedLoopProcess.CASE_WITHDRAWN);
    }

    private void tell(UUID caseId, String message) {
        runtime.createMessageCorrelation(message)
                .processInstanceBusinessKey(caseId.toString())
                .correlate();
    }
}
