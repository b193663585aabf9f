package org.bihuan.projects.meeting.process;

import java.util.Map;
import java.util.UUID;
import org.bihuan.cases.Refusal;
import org.bihuan.cases.process.Completion;
import org.bihuan.cases.process.Submitted;
import org.bihuan.projects.meeting.ItemDecisions;
import org.bihuan.projects.meeting.MeetingViews;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 逐项议定: the item at hand gets its resolution, waits for another meeting, or is remarked on. */
@Component
class DecideItemCompleted extends Completion {

    private final ItemDecisions decisions;
    private final MeetingViews meetings;

    DecideItemCompleted(ItemDecisions decisions, MeetingViews meetings) {
        this.decisions = decisions;
        this.meetings = meetings;
    }

    @Override
    protected @Nullable String complete(UUID subject, Submitted form, String actor, DelegateTask task) {
        switch (form.textOrEmpty("decision")) {
            case "resolve" ->
                decisions.resolve(
                        subject, form.textOrEmpty("matter"), form.textOrEmpty("unit"), form.date("dueOn"), actor);
            case "continue" -> decisions.continueWith(subject, form.text("note"), actor);
            case "remark" -> decisions.remark(subject, form.text("note"), actor);
            default -> throw new Refusal("请选择议定结果。");
        }
        return null;
    }

    /** The engine counts this item only after it. */
    @Override
    protected Map<String, Object> counters(UUID subject) {
        var items = meetings.agenda(subject);
        var before = (int) items.stream().filter(item -> item.outcome() != null).count() - 1;
        return Map.of(
                "nrOfInstances",
                items.size(),
                "nrOfCompletedInstances",
                before,
                "nrOfActiveInstances",
                1,
                "loopCounter",
                before);
    }
}
