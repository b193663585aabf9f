package org.bihuan.reports.bulletin.process;

import java.util.UUID;
import org.bihuan.cases.Refusal;
import org.bihuan.cases.process.Completion;
import org.bihuan.cases.process.Submitted;
import org.bihuan.reports.bulletin.BulletinOffice;
import org.bihuan.reports.bulletin.BulletinOffice.Wording;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;

/** 编拟通报: the supervision office puts it before the leaders, or says why nothing is issued. */
@Component
class DraftBulletinCompleted extends Completion {

    private final BulletinOffice office;

    DraftBulletinCompleted(BulletinOffice office) {
        this.office = office;
    }

    @Override
    protected String complete(UUID subject, Submitted form, String actor, DelegateTask task) {
        var words = new Wording(form.text("title"), form.text("summary"), form.text("problems"), form.text("demands"));
        var reason = form.text("reason");
        var decision = form.textOrEmpty("decision");
        switch (decision) {
            case "submit" -> office.submit(subject, words, actor);
            case "drop" -> office.drop(subject, reason, actor);
            default -> throw new Refusal("请选择是否通报。");
        }
        return decision;
    }
}
