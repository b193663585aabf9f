package org.bihuan.replay.demo;

import java.util.List;
import java.util.Map;
import org.bihuan.replay.demo.Deed.Kind;

/** The courses of a case that its unit wants to be left out of the rates. */
final class ExclusionCourses {

    static final List<Course> ALL = List.of(
            new Course("exclusionApplied", "exclusionReason facts", AtUnit::takeOn, ExclusionCourses::apply),
            new Course(
                    "exclusionReturned",
                    "exclusionReason facts reason",
                    AtUnit::takeOn,
                    ExclusionCourses::apply,
                    ExclusionCourses::sendBack),
            new Course(
                    "exclusionChecked",
                    "exclusionReason facts",
                    AtUnit::takeOn,
                    ExclusionCourses::apply,
                    ExclusionCourses::sendUp),
            new Course(
                    "exclusionRefused",
                    "exclusionReason facts ruling",
                    AtUnit::takeOn,
                    ExclusionCourses::apply,
                    ExclusionCourses::sendUp,
                    s -> rule(s, "refuse")),
            new Course(
                    "exclusionAppealed",
                    "exclusionReason facts ruling reason",
                    AtUnit::takeOn,
                    ExclusionCourses::apply,
                    ExclusionCourses::sendUp,
                    s -> rule(s, "refuse"),
                    ExclusionCourses::appeal),
            new Course(
                    "exclusionDismissed",
                    "exclusionReason facts ruling reason opinion",
                    AtUnit::takeOn,
                    ExclusionCourses::apply,
                    ExclusionCourses::sendUp,
                    s -> rule(s, "refuse"),
                    ExclusionCourses::appeal,
                    ExclusionCourses::dismiss),
            new Course(
                    "excluded",
                    "exclusionReason facts ruling result evidence feedback reason",
                    AtUnit::takeOn,
                    ExclusionCourses::apply,
                    ExclusionCourses::sendUp,
                    s -> rule(s, "grant"),
                    AtUnit::solve,
                    AtCentre::hearComplaint,
                    AtSupervision::explain));

    private ExclusionCourses() {}

    private static void apply(Story s) {
        var form = Map.<String, Object>of("reason", s.text("exclusionReason"), "evidence", s.text("facts"));
        s.done(Kind.START_FORM, s.pace.worked(s.at, 40, 150), "applyExclusion", s.handler, form);
    }

    private static void sendBack(Story s) {
        check(s, "sendBack", s.text("reason"));
    }

    private static void sendUp(Story s) {
        check(s, "sendUp", s.one(Phrases.CHECKED));
    }

    private static void check(Story s, String decision, String opinion) {
        var form = Map.<String, Object>of("decision", decision, "opinion", opinion);
        s.done(Kind.MATTER_TASK, s.pace.worked(s.at, 40, 150), "checkExclusion", s.centre(), form);
    }

    private static void rule(Story s, String decision) {
        var form = Map.<String, Object>of("decision", decision, "opinion", s.text("ruling"));
        s.done(Kind.MATTER_TASK, s.pace.worked(s.at, 40, 150), "ruleExclusion", s.supervisor(), form);
    }

    private static void appeal(Story s) {
        var form = Map.<String, Object>of("decision", "appeal", "grounds", s.text("reason"));
        s.done(Kind.MATTER_TASK, s.pace.worked(s.at, 30, 120), "appealExclusion", s.head(), form);
    }

    private static void dismiss(Story s) {
        var form = Map.<String, Object>of("decision", "dismiss", "opinion", s.text("opinion"));
        s.done(Kind.MATTER_TASK, s.pace.worked(s.at, 60, 200), "decideAppeal", s.districtLeader(), form);
    }
}
