package org.bihuan.cases.process;

import java.util.UUID;
import org.bihuan.cases.CaseViews;
import org.bihuan.organization.Official;
import org.bihuan.organization.Organization;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Who comes next, where the diagram can't know it. Public, since expressions call it. */
@Component
public class CaseRoute {

    private final CaseViews cases;
    private final Organization organization;

    CaseRoute(CaseViews cases, Organization organization) {
        this.cases = cases;
        this.organization = organization;
    }

    /** The district leader in charge of the lead unit, or of the dispatch centre before the dispatch. */
    public @Nullable String districtLeader(DelegateExecution execution) {
        var unit = cases.assignment(UUID.fromString(execution.getProcessBusinessKey()))
                .leadUnit();
        return organization
                .districtLeaderOf(unit == null ? Organization.CENTRE : unit)
                .map(Official::id)
                .orElse(null);
    }
}
