package org.bihuan.cases.assisting.process;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.bihuan.cases.CaseViews;
import org.bihuan.cases.assisting.PartViews;
import org.bihuan.organization.Organization;
import org.bihuan.platform.engine.ProcessVariable;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Whose a part is now, and to whom it answers: while no unit leads the case, to the dispatch centre. */
@Component
class PartRouting {

    private final PartViews parts;
    private final CaseViews cases;

    PartRouting(PartViews parts, CaseViews cases) {
        this.parts = parts;
        this.cases = cases;
    }

    Map<ProcessVariable<String>, @Nullable String> of(UUID partId) {
        var part = parts.of(partId);
        var lead = cases.assignment(part.caseId());
        var facts = new HashMap<ProcessVariable<String>, @Nullable String>();
        facts.put(AssistCaseProcess.ASSISTING_UNIT, part.unit());
        facts.put(AssistCaseProcess.HANDLER, part.handler());
        facts.put(AssistCaseProcess.LEAD_UNIT, lead.leadUnit() == null ? Organization.CENTRE : lead.leadUnit());
        facts.put(AssistCaseProcess.LEAD_HANDLER, lead.handler());
        return facts;
    }
}
