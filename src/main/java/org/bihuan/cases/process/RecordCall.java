package org.bihuan.cases.process;

import org.bihuan.cases.Cases;
import org.bihuan.cases.Refusal;
import org.bihuan.cases.merging.Merging;
import org.bihuan.cases.petition.PetitionReviews;
import org.bihuan.platform.web.RefusalReport;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** 登记来电: the resident urges, takes the problem back, wants it handled by itself, or asks for a review of a petition. */
@Component
class RecordCall implements JavaDelegate {

    private final Cases cases;
    private final Merging merging;
    private final PetitionReviews reviews;

    RecordCall(Cases cases, Merging merging, PetitionReviews reviews) {
        this.cases = cases;
        this.merging = merging;
        this.reviews = reviews;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var form = new Submitted(execution);
        try {
            record(form);
            form.consume();
        } catch (Refusal refused) {
            RefusalReport.note(409, refused.getMessage());
            throw refused;
        }
    }

    private void record(Submitted form) {
        var number = form.textOrEmpty("caseNumber");
        switch (form.textOrEmpty("callKind")) {
            case "urge" -> cases.urge(number, form.text("note"), CurrentActor.id());
            case "withdraw" -> cases.withdraw(number, form.text("note"), CurrentActor.id());
            case "unmerge" -> merging.unmergeOnWish(number, form.text("note"), CurrentActor.id());
            case "review" -> reviews.ask(number, form.textOrEmpty("note"), CurrentActor.id());
            default -> throw new Refusal("请选择来电事项：催办、撤回、要求单独办理或申请复查、复核。");
        }
    }
}
