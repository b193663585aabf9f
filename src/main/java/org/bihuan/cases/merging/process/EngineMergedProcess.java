package org.bihuan.cases.merging.process;

import java.util.UUID;
import org.bihuan.cases.merging.MergedProcess;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.stereotype.Component;

/** Merged cases on the engine; the business key is the case's id. */
@Component
class EngineMergedProcess implements MergedProcess {

    private final RuntimeService runtime;

    EngineMergedProcess(RuntimeService runtime) {
        this.runtime = runtime;
    }

    @Override
    public void start(UUID caseId) {
        runtime.startProcessInstanceByKey(MergedCaseProcess.KEY, caseId.toString());
    }

    @Override
    public void expired(UUID caseId) {
        tell(caseId, MergedCaseProcess.MAIN_EXPIRED);
    }

    @Override
    public void fedBack(UUID caseId) {
        tell(caseId, MergedCaseProcess.MAIN_FED_BACK);
    }

    @Override
    public void unmerged(UUID caseId) {
        tell(caseId, MergedCaseProcess.CASE_UNMERGED);
    }

    private void tell(UUID caseId, String message) {
        runtime.createMessageCorrelation(message)
                .processInstanceBusinessKey(caseId.toString())
                .correlate();
    }
}
