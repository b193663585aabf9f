package org.bihuan.assessment.survey.process;

import java.util.Objects;
import org.bihuan.assessment.survey.SampleSize;
import org.bihuan.assessment.survey.Surveys;
import org.bihuan.cases.Refusal;
import org.bihuan.cases.process.CurrentActor;
import org.bihuan.cases.process.Submitted;
import org.bihuan.platform.web.RefusalReport;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** 发起满意度调查: what the supervision office filled in becomes a survey. */
@Component
class StartSurvey implements JavaDelegate {

    private final Surveys surveys;

    StartSurvey(Surveys surveys) {
        this.surveys = surveys;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var form = new Submitted(execution);
        try {
            var basis = form.choice(SampleSize.Basis.class, "basis", "抽样方式");
            var size = new SampleSize(basis, Objects.requireNonNullElse(form.number("size"), 0));
            surveys.start(form.text("period"), size, form.text("seed"), CurrentActor.id());
            form.consume();
        } catch (Refusal refused) {
            RefusalReport.note(409, refused.getMessage());
            throw refused;
        }
    }
}
