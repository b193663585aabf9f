package org.bihuan.reports.bulletin.process;

import java.util.UUID;
import org.bihuan.cases.process.Completion;
import org.bihuan.cases.process.Submitted;
import org.bihuan.reports.bulletin.BulletinOffice;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 印发通报: it gets its number, and from now on nothing of it moves. */
@Component
class IssueBulletinCompleted extends Completion {

    private final BulletinOffice office;

    IssueBulletinCompleted(BulletinOffice office) {
        this.office = office;
    }

    @Override
    protected @Nullable String complete(UUID subject, Submitted form, String actor, DelegateTask task) {
        office.issue(subject, form.text("note"), actor);
        return null;
    }
}
