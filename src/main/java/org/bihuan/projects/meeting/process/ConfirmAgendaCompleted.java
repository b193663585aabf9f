package org.bihuan.projects.meeting.process;

import java.util.HashSet;
import java.util.UUID;
import org.bihuan.cases.Matters;
import org.bihuan.cases.Refusal;
import org.bihuan.cases.process.Completion;
import org.bihuan.cases.process.Submitted;
import org.bihuan.projects.meeting.Meetings;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;

/** 确定议题和参会单位: the meeting is to be held about these items, or not at all. */
@Component
class ConfirmAgendaCompleted extends Completion {

    private final Meetings meetings;

    ConfirmAgendaCompleted(Meetings meetings) {
        this.meetings = meetings;
    }

    @Override
    protected String complete(UUID subject, Submitted form, String actor, DelegateTask task) {
        if ("hold".equals(form.text("decision"))) {
            var leftOut = new HashSet<UUID>();
            form.texts("leftOut").forEach(item -> Matters.id(item).ifPresent(leftOut::add));
            meetings.confirm(subject, leftOut, form.text("reason"), actor);
            return "hold";
        }
        if ("drop".equals(form.text("decision"))) {
            meetings.drop(subject, form.text("reason"), actor);
            return "drop";
        }
        throw new Refusal("请选择是否召开。");
    }
}
