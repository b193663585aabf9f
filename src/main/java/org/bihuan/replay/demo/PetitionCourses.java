package org.bihuan.replay.demo;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.bihuan.replay.demo.Deed.Kind;

/** The courses of a petition: a hearing while it is handled, its review and the final review of its result. */
final class PetitionCourses {

    static final List<Course> ALL = List.of(
            new Course("hearingAsked", "reason", AtUnit::takeOn, PetitionCourses::askHearing),
            new Course(
                    "reviewAsked",
                    "result evidence feedback reason",
                    AtUnit::takeOn,
                    AtUnit::solve,
                    PetitionCourses::askReview),
            new Course(
                    "reviewInHearing",
                    "result evidence feedback reason",
                    AtUnit::takeOn,
                    AtUnit::solve,
                    PetitionCourses::askReview,
                    PetitionCourses::announceHearing),
            new Course(
                    "reviewDecided",
                    "result evidence feedback reason opinion",
                    AtUnit::takeOn,
                    AtUnit::solve,
                    PetitionCourses::askReview,
                    s -> decide(s, "maintain", s.supervisor())),
            new Course(
                    "reviewed",
                    "result evidence feedback reason opinion",
                    AtUnit::takeOn,
                    AtUnit::solve,
                    PetitionCourses::review),
            new Course(
                    "finalReviewAsked",
                    "result evidence feedback reason opinion",
                    AtUnit::takeOn,
                    AtUnit::solve,
                    PetitionCourses::review,
                    PetitionCourses::askReview),
            new Course(
                    "concluded",
                    "result evidence feedback reason opinion ruling",
                    AtUnit::takeOn,
                    AtUnit::solve,
                    PetitionCourses::review,
                    PetitionCourses::askReview,
                    PetitionCourses::conclude));

    private PetitionCourses() {}

    private static void askHearing(Story s) {
        var until = s.pace.daysLater(s.now, 10, 20).toString();
        var form = Map.<String, Object>of(
                "decision", "request", "requestKind", "hearing", "pauseUntil", until, "reason", s.text("reason"));
        s.done(s.pace.between(s.promised, s.due, 0.05, 0.08), "implementCase", s.handler, form);
    }

    private static void askReview(Story s) {
        AtCentre.callIn(s, s.pace.nextDay(s.at), "review", s.text("reason"));
    }

    private static void announceHearing(Story s) {
        var form = Map.<String, Object>of(
                "decision", "hear",
                "hearingUntil", s.pace.daysLater(s.now, 4, 8).toString(),
                "reason", s.one(Phrases.HEARING));
        s.done(Kind.MATTER_TASK, s.pace.worked(s.at, 120, 400), "reviewPetition", s.supervisor(), form);
    }

    private static void decide(Story s, String conclusion, String reviewer) {
        decide(s, conclusion, s.text("opinion"), reviewer);
    }

    private static void decide(Story s, String conclusion, String opinion, String reviewer) {
        var form = Map.<String, Object>of("decision", "decide", "conclusion", conclusion, "opinion", opinion);
        var days = s.pace.nextDay(s.at.plus(Duration.ofDays(3)));
        s.done(Kind.MATTER_TASK, days, "reviewPetition", reviewer, form);
    }

    private static void deliver(Story s, String who) {
        var form = Map.<String, Object>of("receipt", s.one(Phrases.RECEIPT));
        s.done(Kind.MATTER_TASK, s.pace.nextDay(s.at), "deliverOpinion", who, form);
    }

    private static void review(Story s) {
        askReview(s);
        decide(s, "change", s.supervisor());
        deliver(s, s.supervisor());
    }

    /** The final review is made by the district leaders, and ends the petition. */
    private static void conclude(Story s) {
        decide(s, "maintain", s.text("ruling"), s.districtLeader());
        deliver(s, s.districtLeader());
    }
}
