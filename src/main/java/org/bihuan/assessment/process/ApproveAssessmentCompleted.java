package org.bihuan.assessment.process;

import java.util.UUID;
import org.bihuan.assessment.Assessing;
import org.bihuan.cases.Refusal;
import org.bihuan.cases.process.Completion;
import org.bihuan.cases.process.Submitted;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;

/** 审批考核结果: a district leader agrees, or sends it back. */
@Component
class ApproveAssessmentCompleted extends Completion {

    private final Assessing assessing;

    ApproveAssessmentCompleted(Assessing assessing) {
        this.assessing = assessing;
    }

    @Override
    protected String complete(UUID subject, Submitted form, String actor, DelegateTask task) {
        if ("approve".equals(form.text("decision"))) {
            assessing.approve(subject, form.text("opinion"), actor);
            return "approve";
        }
        if ("sendBack".equals(form.text("decision"))) {
            assessing.sendBack(subject, form.text("opinion"), actor);
            return "sendBack";
        }
        throw new Refusal("请选择是否同意发布。");
    }
}
