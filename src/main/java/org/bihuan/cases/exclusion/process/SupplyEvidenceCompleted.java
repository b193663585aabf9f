package org.bihuan.cases.exclusion.process;

import java.util.UUID;
import org.bihuan.cases.exclusion.ExclusionApplications;
import org.bihuan.cases.exclusion.Exclusions;
import org.bihuan.cases.process.Submitted;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 补充材料: the unit supplies what was missing. */
@Component
class SupplyEvidenceCompleted extends ExclusionCompletion {

    private final ExclusionApplications applications;

    SupplyEvidenceCompleted(Exclusions exclusions, ExclusionApplications applications) {
        super(exclusions);
        this.applications = applications;
    }

    @Override
    protected @Nullable String complete(UUID subject, Submitted form, String actor, DelegateTask task) {
        applications.supply(subject, form.textOrEmpty("reason"), form.textOrEmpty("evidence"), actor);
        return null;
    }
}
