package org.bihuan.projects.meeting.process;

import java.util.UUID;
import org.bihuan.cases.Refusal;
import org.bihuan.cases.process.Completion;
import org.bihuan.cases.process.Submitted;
import org.bihuan.projects.meeting.Minutes;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;

/** 签发会议纪要: the leader signs, or sends them back. */
@Component
class SignMinutesCompleted extends Completion {

    private final Minutes minutes;

    SignMinutesCompleted(Minutes minutes) {
        this.minutes = minutes;
    }

    @Override
    protected String complete(UUID subject, Submitted form, String actor, DelegateTask task) {
        if ("sign".equals(form.text("decision"))) {
            minutes.sign(subject, form.text("minutes"), actor);
            return "sign";
        }
        if ("sendBack".equals(form.text("decision"))) {
            minutes.sendBack(subject, form.text("reason"), actor);
            return "sendBack";
        }
        throw new Refusal("请选择签发或退回修改。");
    }
}
