package org.bihuan.cases.exclusion.process;

import java.util.UUID;
import org.bihuan.cases.exclusion.ExclusionApplications;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** 记录逾期: the unit let its time go by. */
@Component
class EndExclusionWindow implements JavaDelegate {

    private final ExclusionApplications applications;

    EndExclusionWindow(ExclusionApplications applications) {
        this.applications = applications;
    }

    @Override
    public void execute(DelegateExecution execution) {
        applications.endWindow(UUID.fromString(execution.getProcessBusinessKey()));
    }
}
