package org.bihuan.assessment.process;

import org.bihuan.assessment.Appeals;
import org.bihuan.assessment.Measure;
import org.bihuan.cases.Refusal;
import org.bihuan.cases.process.CurrentActor;
import org.bihuan.cases.process.Submitted;
import org.bihuan.platform.web.RefusalReport;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** 提交考核申诉: what a unit's head filled in becomes an appeal. */
@Component
class AppealAssessment implements JavaDelegate {

    private final Appeals appeals;

    AppealAssessment(Appeals appeals) {
        this.appeals = appeals;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var form = new Submitted(execution);
        try {
            appeals.raise(
                    form.id("assessmentId", "哪一期考核"),
                    form.choice(Measure.class, "measure", "对哪项指标申诉"),
                    form.text("itemNumber"),
                    form.text("grounds"),
                    CurrentActor.id());
            form.consume();
        } catch (Refusal refused) {
            RefusalReport.note(409, refused.getMessage());
            throw refused;
        }
    }
}
