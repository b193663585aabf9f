package org.bihuan.replay.demo;

import java.util.List;
import java.util.Map;
import org.bihuan.replay.demo.Deed.Kind;

/** The courses of a case that needs more than one unit: asked before the dispatch, or assisting the lead unit. */
final class AssistingCourses {

    static final List<Course> ALL = List.of(
            new Course("consulting", "unit reason", AtCentre::reportedJustNow, AssistingCourses::firstAnswer),
            new Course(
                    "consulted",
                    "unit reason",
                    AssistingCourses::allAnswer,
                    AtCentre::dispatchToNamed,
                    AtUnit::sign,
                    AtUnit::contact),
            new Course("assistInvited", "assistant task", AtUnit::takeOn, AssistingCourses::invite),
            new Course(
                    "assistInProgress",
                    "assistant task",
                    AtUnit::takeOn,
                    AssistingCourses::invite,
                    AssistingCourses::sign),
            new Course(
                    "assistAnswered",
                    "assistant task partAnswer",
                    AtUnit::takeOn,
                    AssistingCourses::invite,
                    AssistingCourses::sign,
                    AssistingCourses::answer),
            new Course(
                    "assistReturned",
                    "assistant task",
                    AtUnit::takeOn,
                    AssistingCourses::invite,
                    s -> object(s, s.text("assistant"))),
            new Course(
                    "assistInArbitration",
                    "assistant task unit",
                    AtUnit::takeOn,
                    AssistingCourses::invite,
                    s -> object(s, s.text("assistant")),
                    AssistingCourses::reroute,
                    s -> object(s, s.text("unit"))),
            new Course(
                    "assisted",
                    "assistant task partAnswer result evidence feedback",
                    AtUnit::takeOn,
                    AssistingCourses::invite,
                    AssistingCourses::sign,
                    AssistingCourses::answer,
                    AssistingCourses::accept,
                    AtUnit::solve,
                    AtCentre::hearPraise));

    private AssistingCourses() {}

    /** Of the units asked only one has answered so far. */
    private static void firstAnswer(Story s) {
        opinion(s, s.district.consulted(s.played).get(0));
    }

    private static void allAnswer(Story s) {
        s.district.consulted(s.played).forEach(asked -> opinion(s, asked));
    }

    private static void opinion(Story s, String asked) {
        var own = asked.equals(s.text("unit"));
        var form = Map.<String, Object>of(
                "own", own ? "yes" : "no", "reason", own ? s.text("reason") : s.one(Phrases.NOT_OURS));
        s.done(s.pace.after(s.at, 2, 8), "answerConsultation", s.handlerOf(asked), form);
    }

    private static void invite(Story s) {
        var form = Map.<String, Object>of(
                "decision", "invite", "assistingUnit", s.text("assistant"), "partTask", s.text("task"));
        s.done(s.pace.worked(s.at, 20, 90), "implementCase", s.handler, form);
    }

    private static void sign(Story s) {
        var handler = assistant(s);
        var form = Map.<String, Object>of("decision", "sign", "handlerId", handler);
        s.done(Kind.MATTER_TASK, s.pace.worked(s.at, 20, 90), "signPart", handler, form);
    }

    private static void object(Story s, String unit) {
        var form = Map.<String, Object>of("decision", "object", "reason", s.one(Phrases.PART_OBJECTION));
        s.done(Kind.MATTER_TASK, s.pace.worked(s.at, 20, 90), "signPart", s.handlerOf(unit), form);
    }

    private static void reroute(Story s) {
        var form = Map.<String, Object>of("unit", s.text("unit"), "reason", s.one(Phrases.REROUTING));
        s.done(Kind.MATTER_TASK, s.pace.worked(s.at, 20, 60), "reroutePart", s.centre(), form);
    }

    private static void answer(Story s) {
        var form = Map.<String, Object>of("answerText", s.text("partAnswer"));
        s.done(Kind.MATTER_TASK, s.pace.worked(s.at, 90, 400), "handlePart", assistant(s), form);
    }

    private static void accept(Story s) {
        var form = Map.<String, Object>of("decision", "accept", "reason", s.one(Phrases.PART_ACCEPTED));
        s.done(Kind.MATTER_TASK, s.pace.worked(s.at, 20, 200), "confirmAnswer", s.handler, form);
    }

    /** Always the same person of the assisting unit. */
    private static String assistant(Story s) {
        return s.firstHandlerOf(s.text("assistant"));
    }
}
