package org.bihuan.replay.demo;

import java.util.List;
import java.util.Map;
import org.bihuan.replay.demo.Deed.Kind;

/** The courses of a case whose unit turns out to be the wrong one: complained of, or not responsible. */
final class ComplaintCourses {

    static final List<Course> ALL = List.of(
            new Course("complaintInProgress", "unit reason", AtCentre::dispatchToNamed, AtUnit::sign, AtUnit::contact),
            new Course("recused", "reason", AtUnit::takeOn, ComplaintCourses::recuse),
            new Course(
                    "recusedAndRerouted",
                    "reason unit",
                    AtUnit::takeOn,
                    ComplaintCourses::recuse,
                    ComplaintCourses::reroute,
                    AtUnit::sign,
                    AtUnit::contact),
            new Course(
                    "rerouted",
                    "reason unit",
                    AtCentre::dispatch,
                    AtUnit::objectForGivenReason,
                    ComplaintCourses::reroute,
                    AtUnit::sign,
                    AtUnit::contact));

    private ComplaintCourses() {}

    /** What the resident adds turns out to be a complaint of the lead unit itself. */
    private static void recuse(Story s) {
        var form = Map.<String, Object>of(
                "complaintKind", "complaint", "complainedUnits", "[\"" + s.unit + "\"]", "reason", s.text("reason"));
        s.done(Kind.START_FORM, s.pace.worked(s.at, 30, 120), "registerRecusal", s.centre(), form);
    }

    private static void reroute(Story s) {
        s.leadBy(s.text("unit"));
        var form = Map.<String, Object>of("unit", s.unit, "reason", s.one(Phrases.REROUTING));
        s.done(s.pace.worked(s.at, 15, 60), "rerouteCase", s.centre(), form);
    }
}
