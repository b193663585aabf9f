package org.bihuan.cases.process;

import java.util.UUID;
import org.bihuan.cases.CaseHandling;
import org.bihuan.cases.CaseViews;
import org.bihuan.cases.ClockRequests;
import org.bihuan.cases.Outcome;
import org.bihuan.cases.Refusal;
import org.bihuan.cases.Result;
import org.bihuan.cases.assisting.PartInvitations;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;

/** 落实办理: a result is submitted, more time, a pause or a hearing is asked for, or a unit is invited to assist. */
@Component
class ImplementCaseCompleted extends CaseCompletion {

    private final CaseHandling handling;
    private final ClockRequests requests;
    private final PartInvitations parts;

    ImplementCaseCompleted(CaseViews views, CaseHandling handling, ClockRequests requests, PartInvitations parts) {
        super(views);
        this.parts = parts;
        this.handling = handling;
        this.requests = requests;
    }

    @Override
    protected String complete(UUID subject, Submitted form, String actor, DelegateTask task) {
        switch (form.textOrEmpty("decision")) {
            case "result" -> {
                submit(subject, form, actor);
                return "result";
            }
            case "request" -> {
                ask(subject, form, actor);
                return "request";
            }
            case "invite", "withdraw" -> {
                assist(subject, form, actor);
                return "assist";
            }
            default -> throw new Refusal("请选择提交办理结果，申请延期、暂停，或安排协办。");
        }
    }

    private void submit(UUID subject, Submitted form, String actor) {
        var outcome = form.choiceIfAny(Outcome.class, "outcome", "办理结论");
        var result = Result.of(outcome, form.text("resultText"), form.text("evidence"), actor);
        handling.submit(subject, result, form.date("proposedReviewDate"));
    }

    private void assist(UUID subject, Submitted form, String actor) {
        if ("invite".equals(form.text("decision"))) {
            var unit = form.textOrEmpty("assistingUnit");
            parts.invite(subject, unit, form.textOrEmpty("partTask"), form.date("partUntil"), actor);
        } else {
            parts.withdraw(subject, form.id("part", "要撤回的协办任务"), form.textOrEmpty("withdrawReason"), actor);
        }
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
