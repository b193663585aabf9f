package org.bihuan.replay.demo;

import java.util.Map;
import org.bihuan.deadlines.ClockKind;
import org.bihuan.deadlines.WorkCalendar;
import org.bihuan.replay.demo.Deed.Kind;

/** What the supervision office and the district leaders do in the demo. */
final class AtSupervision {

    private AtSupervision() {}

    static void arbitrate(Story s) {
        s.leadBy(s.text("unit"));
        var form = Map.<String, Object>of("unit", s.unit, "reason", s.text("reason"));
        s.done(s.pace.worked(s.at, 90, 240), "arbitrateCase", s.supervisor(), form);
    }

    static void grantRequest(Story s) {
        var form = Map.<String, Object>of("decision", "approve", "reason", Phrases.GRANTED);
        s.done(s.pace.worked(s.at, 40, 240), "decideRequest", s.supervisor(), form);
        s.inTime();
    }

    static void putOnRecord(Story s) {
        var review = s.pace.daysLater(s.now, 20, 60).toString();
        var form = Map.<String, Object>of("decision", "approve", "reviewDate", review, "reason", Phrases.ON_RECORD);
        s.done(s.pace.worked(s.at, 60, 300), "approveOnRecord", s.supervisor(), form);
        s.inTime();
    }

    static void orderRework(Story s) {
        reviewComplaint(s, "rework");
        s.promise(ClockKind.REWORK);
    }

    static void explain(Story s) {
        reviewComplaint(s, "explain");
    }

    private static void reviewComplaint(Story s, String decision) {
        var form = Map.<String, Object>of("decision", decision, "reason", s.text("reason"));
        s.done(s.pace.worked(s.at, 60, 300), "reviewComplaint", s.supervisor(), form);
    }

    /** The time is over, the resident is called back; an order makes the unit finish, and is settled. */
    static void getsItDoneLate(Story s) {
        s.at = s.due;
        AtCentre.hearImpatience(s);
        issueOrder(s);
        AtUnit.solveLate(s);
        AtUnit.answerOrder(s);
        settleOrder(s);
    }

    /** The time is long over; of the orders one is settled, one waits for its check, one for its reply, others for their signature. */
    static void pressesOn(Story s) {
        s.at = s.due;
        int nth = s.played.nth();
        if (nth == 0) {
            AtCentre.hearImpatience(s);
        }
        if (nth < 3) {
            issueOrder(s);
        }
        if (nth == 0 || nth == 2) {
            instruct(s);
            AtUnit.answerOrder(s);
        }
        if (nth == 0) {
            settleOrder(s);
        }
    }

    private static void issueOrder(Story s) {
        var form = Map.<String, Object>of(
                "decision", "issue",
                "matter", s.one(Phrases.ORDER_MATTER),
                "basis", "办理时限已到期，尚未反馈群众");
        s.done(Kind.MATTER_TASK, s.pace.inWorkingTime(s.pace.after(s.at, 30, 120)), "issueOrder", s.supervisor(), form);
    }

    private static void settleOrder(Story s) {
        var form = Map.<String, Object>of("decision", "settle", "reason", Phrases.SETTLED);
        s.done(Kind.MATTER_TASK, s.pace.inWorkingTime(s.pace.after(s.at, 60, 240)), "checkReply", s.supervisor(), form);
    }

    /** The leader is asked at the end of the first working day after the expiry, and writes on the next. */
    private static void instruct(Story s) {
        var lastDay = WorkCalendar.dateOf(s.due.minusNanos(1));
        var asked = WorkCalendar.startOf(
                s.district.calendar().workingDayAfter(lastDay, 1).plusDays(1));
        var leader =
                s.district.organization().districtLeaderOf(s.unit).orElseThrow().id();
        var form = Map.<String, Object>of("instruction", s.one(Phrases.INSTRUCTION));
        s.done(s.pace.inWorkingTime(s.pace.after(asked, 10, 60)), "instructUnit", leader, form);
    }
}
