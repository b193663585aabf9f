package org.bihuan.projects.process;

import java.util.UUID;
import org.bihuan.cases.process.Submitted;
import org.bihuan.projects.Appointments;
import org.bihuan.projects.ProjectViews;
import org.bihuan.projects.Servants;
import org.bihuan.projects.ServingBody;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 明确“1+1+1”联系人: a leader of the serving body names all three. */
@Component
class NameServantsCompleted extends ProjectCompletion {

    private final Appointments appointments;

    NameServantsCompleted(ProjectViews views, ServingBody serving, Appointments appointments) {
        super(views, serving);
        this.appointments = appointments;
    }

    @Override
    protected @Nullable String complete(UUID subject, Submitted form, String actor, DelegateTask task) {
        var servants =
                new Servants(form.textOrEmpty("leaderId"), form.textOrEmpty("section"), form.textOrEmpty("staffId"));
        appointments.name(subject, servants, actor);
        return null;
    }
}
