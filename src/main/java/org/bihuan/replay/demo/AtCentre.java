package org.bihuan.replay.demo;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.bihuan.deadlines.ClockKind;
import org.bihuan.replay.demo.Deed.Kind;

/** What the dispatch centre does in the demo. */
final class AtCentre {

    private AtCentre() {}

    /** Nobody has looked at it yet: those of today came in within the last hours. */
    static void reportedJustNow(Story s) {
        var lately = s.now.minus(Duration.ofMinutes(14 + 11L * s.played.nth()));
        if (s.played.daysAgo() == 0 && s.at.isBefore(lately)) {
            s.deeds.reportedAt(lately);
            s.at = lately;
        }
    }

    static void answer(Story s) {
        var form = Map.<String, Object>of("decision", "answer", "answerText", s.text("answer"));
        s.done(s.pace.after(s.at, 3, 12), "dispatchCase", s.centre(), form);
    }

    static void decline(Story s) {
        var form = Map.<String, Object>of(
                "decision",
                "decline",
                "declineReason",
                s.text("declineReason"),
                "declineAdvice",
                s.text("reason") + s.text("advice"));
        s.done(s.pace.after(s.at, 5, 25), "dispatchCase", s.centre(), form);
    }

    /** As the rules propose; what they dispatch themselves needs nobody. */
    static void dispatch(Story s) {
        var proposal = s.district.proposal(s.played);
        if (!proposal.straightThrough()) {
            var form = Map.<String, Object>of(
                    "decision", "dispatch",
                    "unit", proposal.unit(),
                    "limitClass", proposal.limitClass().code(),
                    "reason", proposal.basis());
            s.done(s.pace.after(s.at, 3, 25), "dispatchCase", s.centre(), form);
        }
        s.pace.hurry(proposal.limitClass());
        s.promise(ClockKind.HANDLING);
    }

    /** By hand to the unit that the case's entry names, against what the rules propose. */
    static void dispatchToNamed(Story s) {
        s.leadBy(s.text("unit"));
        var form = Map.<String, Object>of(
                "decision",
                "dispatch",
                "unit",
                s.unit,
                "limitClass",
                s.district.proposal(s.played).limitClass().code(),
                "reason",
                s.text("reason"));
        s.done(s.pace.after(s.at, 3, 25), "dispatchCase", s.centre(), form);
        s.promise(ClockKind.HANDLING);
    }

    /** From a department to the street, from the street to the department that looks after what is built there. */
    static void reroute(Story s) {
        var street = s.played.problem().street();
        s.leadBy(s.unit.equals(street) ? "chengguan" : street);
        var form = Map.<String, Object>of("unit", s.unit, "reason", s.one(Phrases.REROUTING));
        s.done(s.pace.after(s.at, 10, 60), "rerouteCase", s.centre(), form);
    }

    static void callInVain(Story s) {
        var form = Map.<String, Object>of("reached", "no", "comment", s.one(Phrases.NOT_REACHED));
        s.done(s.pace.nextDay(s.at), "callResident", s.centre(), form);
    }

    static void hearPraise(Story s) {
        rate(s, "yes", s.one(Phrases.PRAISE), s.played.texts().getOrDefault("comment", ""));
    }

    static void hearComplaint(Story s) {
        rate(s, "no", s.one(Phrases.BLAME), s.played.texts().getOrDefault("comment", "问题没有真正解决。"));
    }

    /** The callback at expiry, before the unit has told the resident anything. */
    static void hearImpatience(Story s) {
        var form = Map.<String, Object>of(
                "reached", "yes", "solved", "no", "rating", "dissatisfied", "comment", s.one(Phrases.IMPATIENCE));
        s.done(s.pace.inWorkingTime(s.pace.after(s.at, 60, 180)), "callResident", s.centre(), form);
    }

    private static void rate(Story s, String solved, String rating, String comment) {
        var form = Map.<String, Object>of("reached", "yes", "solved", solved, "rating", rating, "comment", comment);
        s.done(s.pace.nextDay(s.at), "callResident", s.centre(), form);
    }

    static void recordUrging(Story s) {
        call(s, "urge");
    }

    static void recordWithdrawal(Story s) {
        call(s, "withdraw");
    }

    /** The resident calls, and the centre takes it down. */
    static void callIn(Story s, Instant at, String kind, String note) {
        s.done(Kind.START_FORM, at, "residentCall", s.centre(), Map.of("callKind", kind, "note", note));
    }

    private static void call(Story s, String kind) {
        callIn(s, s.pace.nextDay(s.at), kind, s.text("reason"));
    }
}
