package org.bihuan.cases.process;

import java.util.UUID;
import org.bihuan.cases.CaseHandling;
import org.bihuan.cases.CaseViews;
import org.bihuan.cases.ClockRequests;
import org.bihuan.cases.Outcome;
import org.bihuan.cases.Refusal;
import org.bihuan.cases.Result;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;

/** 落实办理: a result is submitted, or more time, a pause or a hearing is asked for. */
@Component
class ImplementCaseCompleted extends CaseCompletion {

    private final CaseHandling handling;
    private final ClockRequests requests;

    ImplementCaseCompleted(CaseViews views, CaseHandling handling, ClockRequests requests) {
        super(views);
        this.handling = handling;
        this.requests = requests;
    }

    @Override
    protected String complete(UUID subject, Submitted form, String actor, DelegateTask task) {
        if ("result".equals(form.text("decision"))) {
            var outcome = form.choiceIfAny(Outcome.class, "outcome", "办理结论");
            var result = Result.of(outcome, form.text("resultText"), form.text("evidence"), actor);
            handling.submit(subject, result, form.date("proposedReviewDate"));
            return "result";
        }
        if ("request".equals(form.text("decision"))) {
            ask(subject, form, actor);
            return "request";
        }
        throw new Refusal("请选择提交办理结果或申请延期、暂停。");
    }

    private void ask(UUID subject, Submitted form, String actor) {
        var reason = form.textOrEmpty("reason");
        switch (form.textOrEmpty("requestKind")) {
            case "pause" -> requests.askPause(subject, form.date("pauseUntil"), reason, actor);
            case "hearing" -> requests.askHearing(subject, form.date("pauseUntil"), reason, actor);
            case "extend" -> {
                var extendBy = form.number("extendBy");
                requests.askExtension(subject, extendBy == null ? 0 : extendBy, reason, actor);
            }
            default -> throw new Refusal("请选择申请延期、暂停或举行听证。");
        }
    }
}
