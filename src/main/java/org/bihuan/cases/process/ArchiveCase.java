package org.bihuan.cases.process;

import java.util.UUID;
import org.bihuan.cases.Cases;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** 归档计入考核: the case is closed and counts. */
@Component
class ArchiveCase implements JavaDelegate {

    private final Cases cases;

    ArchiveCase(Cases cases) {
        this.cases = cases;
    }

    @Override
    public void execute(DelegateExecution execution) {
        cases.archive(UUID.fromString(execution.getProcessBusinessKey()));
    }
}
