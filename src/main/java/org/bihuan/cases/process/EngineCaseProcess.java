package org.bihuan.cases.process;

import java.util.UUID;
import org.bihuan.cases.CaseProcess;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.stereotype.Component;

/** The closed loop on the engine: messages find their instance by its business key, the case id. */
@Component
class EngineCaseProcess implements CaseProcess {

    private final RuntimeService runtime;

    EngineCaseProcess(RuntimeService runtime) {
        this.runtime = runtime;
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
