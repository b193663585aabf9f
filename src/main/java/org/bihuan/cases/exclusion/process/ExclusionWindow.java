package org.bihuan.cases.exclusion.process;

import java.util.Date;
import java.util.UUID;
import org.bihuan.cases.exclusion.Exclusions;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The time in which a unit supplies what is missing, or appeals. Public, since expressions call it. */
@Component
public class ExclusionWindow {

    private final Exclusions exclusions;

    ExclusionWindow(Exclusions exclusions) {
        this.exclusions = exclusions;
    }

    /** When the unit's time ends; null when it isn't the unit's turn. */
    public @Nullable Date endsAt(DelegateExecution execution) {
        var end = exclusions
                .byId(UUID.fromString(execution.getProcessBusinessKey()))
                .answerUntil();
        return end == null ? null : Date.from(end);
    }
}
