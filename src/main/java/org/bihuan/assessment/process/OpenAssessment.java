package org.bihuan.assessment.process;

import org.bihuan.assessment.Assessing;
import org.bihuan.assessment.PeriodKind;
import org.bihuan.cases.Refusal;
import org.bihuan.cases.process.CurrentActor;
import org.bihuan.cases.process.Submitted;
import org.bihuan.platform.web.RefusalReport;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** 启动考核: a past period that the supervision office filled in, or the correction of one. */
@Component
class OpenAssessment implements JavaDelegate {

    private final Assessing assessing;

    OpenAssessment(Assessing assessing) {
        this.assessing = assessing;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var form = new Submitted(execution);
        try {
            assessing.open(
                    form.choice(PeriodKind.class, "periodKind", "考核周期"),
                    form.date("day"),
                    form.text("reason"),
                    CurrentActor.id());
            form.consume();
        } catch (Refusal refused) {
            RefusalReport.note(409, refused.getMessage());
            throw refused;
        }
    }
}
