package org.bihuan.cases.merging.process;

import java.util.UUID;
import org.bihuan.cases.CaseHandling;
import org.bihuan.cases.Refusal;
import org.bihuan.cases.merging.Merging;
import org.bihuan.cases.process.Completion;
import org.bihuan.cases.process.Submitted;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;

/** 审核并案诉求: handled by itself from now on, or closed as explained. */
@Component
class ReviewMergedCaseCompleted extends Completion {

    private final Merging merging;
    private final CaseHandling handling;

    ReviewMergedCaseCompleted(Merging merging, CaseHandling handling) {
        this.merging = merging;
        this.handling = handling;
    }

    @Override
    protected String complete(UUID subject, Submitted form, String actor, DelegateTask task) {
        if ("split".equals(form.text("decision"))) {
            merging.split(subject, form.textOrEmpty("reason"), actor);
            return "split";
        }
        if ("explain".equals(form.text("decision"))) {
            handling.acceptExplanation(subject, form.textOrEmpty("reason"), actor);
            return "explain";
        }
        throw new Refusal("请选择拆分单独办理或解释办结。");
    }
}
