package org.bihuan.cases.process;

import java.util.UUID;
import org.bihuan.cases.assisting.Consultations;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.springframework.stereotype.Component;

/** 会商期限到: who has not answered is on record, and the dispatcher decides. */
@Component
class ConsultationEnded implements ExecutionListener {

    private final Consultations consultations;

    ConsultationEnded(Consultations consultations) {
        this.consultations = consultations;
    }

    @Override
    public void notify(DelegateExecution execution) {
        consultations.end(UUID.fromString(execution.getProcessBusinessKey()));
    }
}
