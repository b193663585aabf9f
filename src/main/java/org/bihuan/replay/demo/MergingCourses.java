package org.bihuan.replay.demo;

import java.util.List;
import java.util.Map;

/** The courses of a case about the same problem as an earlier one. */
final class MergingCourses {

    static final List<Course> ALL = List.of(
            new Course("merged", "related reason", MergingCourses::merge),
            new Course(
                    "mergedSatisfied",
                    "related reason",
                    MergingCourses::merge,
                    MergingCourses::waitForFeedback,
                    AtCentre::hearPraise),
            new Course(
                    "mergedDisputed",
                    "related reason",
                    MergingCourses::merge,
                    MergingCourses::waitForFeedback,
                    AtCentre::hearComplaint),
            new Course(
                    "mergedAndSplit",
                    "related reason ruling result evidence feedback",
                    MergingCourses::merge,
                    MergingCourses::waitForFeedback,
                    AtCentre::hearComplaint,
                    MergingCourses::split,
                    AtUnit::takeOn,
                    AtUnit::solve,
                    AtCentre::hearPraise),
            new Course("repeatDeclined", "related advice", MergingCourses::declineRepeat));

    private MergingCourses() {}

    private static void merge(Story s) {
        var form = Map.of(
                "decision", "merge",
                "mainNumber", s.relatedNumber(),
                "mergeReason", s.text("reason"));
        s.done(s.pace.after(s.at, 8, 40), "dispatchCase", s.centre(), form);
    }

    /** The feedback of the main case is that of the merged one too. */
    private static void waitForFeedback(Story s) {
        s.at = s.related().stream()
                .filter(deed -> deed.task().equals("giveFeedback"))
                .map(Deed::at)
                .findFirst()
                .orElseThrow();
    }

    private static void split(Story s) {
        var form = Map.<String, Object>of("decision", "split", "reason", s.text("ruling"));
        s.done(s.pace.worked(s.at, 60, 300), "reviewMergedCase", s.supervisor(), form);
    }

    private static void declineRepeat(Story s) {
        var form = Map.of(
                "decision",
                "decline",
                "declineReason",
                "repeat",
                "earlierNumber",
                s.relatedNumber(),
                "declineAdvice",
                s.text("advice"));
        s.done(s.pace.after(s.at, 5, 25), "dispatchCase", s.centre(), form);
    }
}
