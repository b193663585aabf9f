package org.bihuan.cases.recusal.process;

import org.bihuan.cases.Complaint;
import org.bihuan.cases.ComplaintKind;
import org.bihuan.cases.Refusal;
import org.bihuan.cases.process.CurrentActor;
import org.bihuan.cases.process.Submitted;
import org.bihuan.cases.recusal.Recusing;
import org.bihuan.platform.web.RefusalReport;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** 登记回避: whom an open case complains of, recorded or corrected. */
@Component
class RecordRecusal implements JavaDelegate {

    private final Recusing recusing;
    private final IdentityService identity;

    RecordRecusal(Recusing recusing, IdentityService identity) {
        this.recusing = recusing;
        this.identity = identity;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var form = new Submitted(execution);
        try {
            record(form, CurrentActor.id());
            form.consume();
        } catch (Refusal refused) {
            RefusalReport.note(409, refused.getMessage());
            throw refused;
        }
    }

    /** What follows is the program's doing: the official may be one of those who keep away from now on. */
    private void record(Submitted form, String actor) {
        var official = identity.getCurrentAuthentication();
        identity.clearAuthentication();
        try {
            recusing.record(form.textOrEmpty("caseNumber"), complaint(form), form.textOrEmpty("reason"), actor);
        } finally {
            identity.setAuthentication(official);
        }
    }

    private static Complaint complaint(Submitted form) {
        return new Complaint(
                form.choice(ComplaintKind.class, "complaintKind", "诉求性质"),
                form.texts("complainedUnits"),
                form.texts("complainedOfficials"));
    }
}
