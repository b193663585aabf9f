package org.bihuan.cases.process;

import org.bihuan.cases.Cases;
import org.bihuan.cases.Channel;
import org.bihuan.cases.Complaint;
import org.bihuan.cases.ComplaintKind;
import org.bihuan.cases.Problem;
import org.bihuan.cases.Refusal;
import org.bihuan.cases.Report;
import org.bihuan.cases.Reporter;
import org.bihuan.platform.web.RefusalReport;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 登记诉求: what the dispatch centre filled in becomes a case. */
@Component
class ReportCase implements JavaDelegate {

    private final Cases cases;

    ReportCase(Cases cases) {
        this.cases = cases;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var form = new Submitted(execution);
        try {
            cases.report(report(form), CurrentActor.id());
            form.consume();
        } catch (Refusal refused) {
            RefusalReport.note(409, refused.getMessage());
            throw refused;
        }
    }

    private static Report report(Submitted form) {
        var problem = new Problem(
                form.textOrEmpty("subject"),
                form.textOrEmpty("detail"),
                form.textOrEmpty("category"),
                form.text("street"),
                form.text("address"));
        var reporter = new Reporter(form.text("reporterName"), form.text("reporterPhone"));
        var channel = form.choice(Channel.class, "channel", "来源渠道");
        var petition = Boolean.TRUE.equals(form.yesNo("petition"));
        return new Report(channel, null, problem, reporter, complaint(form), petition);
    }

    private static @Nullable Complaint complaint(Submitted form) {
        var kind = form.choiceIfAny(ComplaintKind.class, "complaintKind", "诉求性质");
        var complaint = new Complaint(
                kind == null ? ComplaintKind.NONE : kind,
                form.texts("complainedUnits"),
                form.texts("complainedOfficials"));
        return complaint.kind() == ComplaintKind.NONE ? null : complaint;
    }
}
