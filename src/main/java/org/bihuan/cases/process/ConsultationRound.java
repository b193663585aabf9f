package org.bihuan.cases.process;

import java.util.Date;
import java.util.List;
import java.util.UUID;
import org.bihuan.cases.assisting.Consultations;
import org.bihuan.cases.assisting.Opinion;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;

/** The consultation that a diagram is about. Public, since expressions call it. */
@Component
public class ConsultationRound {

    private final Consultations consultations;

    ConsultationRound(Consultations consultations) {
        this.consultations = consultations;
    }

    /** The codes of the units that are asked. */
    public List<String> units(DelegateExecution execution) {
        return asked(execution).stream().map(Opinion::unit).toList();
    }

    /** Until when they may answer. */
    public Date endsAt(DelegateExecution execution) {
        return Date.from(asked(execution).get(0).endsAt());
    }

    private List<Opinion> asked(DelegateExecution execution) {
        return consultations.of(UUID.fromString(execution.getProcessBusinessKey()));
    }
}
