package org.bihuan.replay.demo;

import java.util.List;
import java.util.Map;
import org.bihuan.replay.demo.Deed.Kind;

/** What the lead unit does in the demo. */
final class AtUnit {

    private AtUnit() {}

    /** Dispatched, signed, and the resident contacted: the unit is at work. */
    static void takeOn(Story s) {
        AtCentre.dispatch(s);
        sign(s);
        contact(s);
    }

    /** One in five isn't even signed. */
    static void takeOnUnlessForgotten(Story s) {
        if (s.played.nth() % 5 == 4) {
            AtCentre.dispatch(s);
        } else {
            takeOn(s);
        }
    }

    static void sign(Story s) {
        var form = Map.<String, Object>of("decision", "sign", "handlerId", s.handler);
        s.done(s.pace.worked(s.at, 10, 100), "signCase", s.handler, form);
    }

    static void object(Story s) {
        object(s, s.one(Phrases.OBJECTION));
    }

    static void objectForGivenReason(Story s) {
        object(s, s.text("reason"));
    }

    private static void object(Story s, String reason) {
        var form = Map.<String, Object>of("decision", "object", "reason", reason);
        s.done(s.pace.worked(s.at, 20, 120), "signCase", s.head(), form);
    }

    static void contact(Story s) {
        var form = Map.<String, Object>of("contactNote", s.one(Phrases.CONTACT));
        s.done(s.pace.worked(s.at, 15, 200), "contactResident", s.handler, form);
    }

    static void askExtension(Story s) {
        var form = Map.<String, Object>of(
                "decision", "request", "requestKind", "extend", "extendBy", 7, "reason", s.text("reason"));
        s.done(s.pace.between(s.promised, s.due, 0.5, 0.7), "implementCase", s.handler, form);
    }

    static void askPause(Story s) {
        var until = s.pace.daysLater(s.now, 12, 25).toString();
        var form = Map.<String, Object>of(
                "decision", "request", "requestKind", "pause", "pauseUntil", until, "reason", s.text("reason"));
        s.done(s.pace.between(s.promised, s.due, 0.25, 0.4), "implementCase", s.handler, form);
    }

    static void submit(Story s) {
        submit(s, s.one(Phrases.OUTCOMES), s.text("result"), s.text("evidence"));
    }

    private static void submit(Story s, String outcome, String result, String evidence) {
        var form = Map.<String, Object>of(
                "decision", "result", "outcome", outcome, "resultText", result, "evidence", evidence);
        var at = s.pace.between(s.promised, s.due, 0.25, s.played.petition() ? 0.3 : 0.5);
        s.done(at.isAfter(s.at) ? at : s.pace.worked(s.at, 60, 300), "implementCase", s.handler, form);
    }

    static void submitUnsolvable(Story s) {
        var form = Map.<String, Object>of(
                "decision", "result",
                "outcome", "cannotSolveYet",
                "resultText", s.text("result"),
                "evidence", s.text("evidence"),
                "proposedReviewDate", s.pace.daysLater(s.now, 20, 60).toString());
        s.done(s.pace.between(s.promised, s.due, 0.25, 0.4), "implementCase", s.handler, form);
    }

    static void sendBack(Story s) {
        var form = Map.<String, Object>of("decision", "sendBack", "reason", s.text("reason"));
        s.done(s.pace.worked(s.at, 30, 150), "reviewResult", s.head(), form);
    }

    static void approve(Story s) {
        var form = Map.<String, Object>of("decision", "approve", "reason", s.one(Phrases.APPROVAL));
        s.done(s.pace.worked(s.at, 20, 150), "reviewResult", s.one(List.of(s.head(), s.head(), s.leader())), form);
    }

    /** Result, review and feedback, within the time promised. */
    static void solve(Story s) {
        submit(s);
        approve(s);
        giveFeedback(s, s.text("feedback"));
        s.inTime();
    }

    /** The first attempt of a case that is to be done again. */
    static void solvePoorly(Story s) {
        submit(s, "solved", s.one(Phrases.POOR_RESULT), "现场照片1张");
        approve(s);
        giveFeedback(s, "已电话告知处理情况。");
        s.inTime();
    }

    /** The same after the time was over. */
    static void solveLate(Story s) {
        submit(s);
        approve(s);
        giveFeedback(s, s.text("feedback"));
    }

    private static void giveFeedback(Story s, String text) {
        var channel = s.played.petition() ? "letter" : s.one(Phrases.FEEDBACK_CHANNELS);
        var form = Map.<String, Object>of("feedbackChannel", channel, "feedbackText", text);
        s.done(s.pace.worked(s.at, 15, 120), "giveFeedback", s.handler, form);
    }

    static void answerOrder(Story s) {
        var form = Map.<String, Object>of("reply", s.one(Phrases.ORDER_REPLY));
        s.done(Kind.MATTER_TASK, s.pace.inWorkingTime(s.pace.after(s.at, 120, 300)), "answerOrder", s.leader(), form);
    }
}
