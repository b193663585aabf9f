package org.bihuan.cases.process;

import java.util.UUID;
import org.bihuan.cases.CaseViews;
import org.bihuan.cases.Recusals;
import org.bihuan.organization.Official;
import org.bihuan.organization.Organization;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Who comes next, where the diagram can't know it. Public, since expressions call it. */
@Component
public class CaseRoute {

    private final CaseViews cases;
    private final Recusals recusals;

    CaseRoute(CaseViews cases, Recusals recusals) {
        this.cases = cases;
        this.recusals = recusals;
    }

    /** The district leader in charge of the lead unit, or of the dispatch centre before the dispatch; another one, where that one must keep away. */
    public @Nullable String districtLeader(DelegateExecution execution) {
        var id = UUID.fromString(execution.getProcessBusinessKey());
        var unit = cases.assignment(id).leadUnit();
        return recusals.leader(recusals.of(id), unit == null ? Organization.CENTRE : unit)
                .map(Official::id)
                .orElse(null);
    }
}
