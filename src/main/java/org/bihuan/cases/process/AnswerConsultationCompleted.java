package org.bihuan.cases.process;

import java.util.Map;
import java.util.UUID;
import org.bihuan.cases.Refusal;
import org.bihuan.cases.assisting.Consultations;
import org.bihuan.cases.assisting.Opinion;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 会商答复: one of the units that were asked says whether the case is its own. */
@Component
class AnswerConsultationCompleted extends Completion {

    private final Consultations consultations;

    AnswerConsultationCompleted(Consultations consultations) {
        this.consultations = consultations;
    }

    @Override
    protected @Nullable String complete(UUID subject, Submitted form, String actor, DelegateTask task) {
        var own = form.yesNo("own");
        if (own == null) {
            throw new Refusal("请选择是否属于本单位职责。");
        }
        consultations.answer(subject, own, form.textOrEmpty("reason"), actor);
        return null;
    }

    /** The engine counts this task only after it. */
    @Override
    protected Map<String, Object> counters(UUID subject) {
        var asked = consultations.of(subject);
        var before = (int) asked.stream().filter(Opinion::given).count() - 1;
        return Map.of(
                "nrOfInstances",
                asked.size(),
                "nrOfCompletedInstances",
                before,
                "nrOfActiveInstances",
                asked.size() - before);
    }
}
