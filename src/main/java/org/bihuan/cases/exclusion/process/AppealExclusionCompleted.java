package org.bihuan.cases.exclusion.process;

import java.util.UUID;
import org.bihuan.cases.Refusal;
import org.bihuan.cases.exclusion.ExclusionApplications;
import org.bihuan.cases.exclusion.Exclusions;
import org.bihuan.cases.process.Submitted;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;

/** 提出申诉: the unit appeals, or lets the refusal stand. */
@Component
class AppealExclusionCompleted extends ExclusionCompletion {

    private final ExclusionApplications applications;

    AppealExclusionCompleted(Exclusions exclusions, ExclusionApplications applications) {
        super(exclusions);
        this.applications = applications;
    }

    @Override
    protected String complete(UUID subject, Submitted form, String actor, DelegateTask task) {
        if ("appeal".equals(form.text("decision"))) {
            applications.appeal(subject, form.text("grounds"), actor);
            return "appeal";
        }
        if ("accept".equals(form.text("decision"))) {
            applications.accept(subject, actor);
            return "accept";
        }
        throw new Refusal("请选择是否申诉。");
    }
}
