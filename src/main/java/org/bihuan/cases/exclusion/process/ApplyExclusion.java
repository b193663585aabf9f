package org.bihuan.cases.exclusion.process;

import org.bihuan.cases.Refusal;
import org.bihuan.cases.exclusion.ExclusionApplications;
import org.bihuan.cases.process.CurrentActor;
import org.bihuan.cases.process.Submitted;
import org.bihuan.platform.web.RefusalReport;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** 提交剔除申请: what the unit filled in becomes an application. */
@Component
class ApplyExclusion implements JavaDelegate {

    private final ExclusionApplications applications;

    ApplyExclusion(ExclusionApplications applications) {
        this.applications = applications;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var form = new Submitted(execution);
        try {
            applications.apply(
                    form.textOrEmpty("caseNumber"),
                    form.textOrEmpty("reason"),
                    form.textOrEmpty("evidence"),
                    CurrentActor.id());
            form.consume();
        } catch (Refusal refused) {
            RefusalReport.note(409, refused.getMessage());
            throw refused;
        }
    }
}
