package org.bihuan.replay.demo;

import java.time.LocalTime;
import java.util.Map;
import org.bihuan.cases.Channel;
import org.bihuan.cases.Complaint;
import org.bihuan.cases.Problem;
import org.bihuan.cases.Report;
import org.bihuan.cases.Reporter;
import org.jspecify.annotations.Nullable;

/**
 * An invented case, as its entry in {@code demo/cases.yaml} tells it.
 *
 * @param place its number in the file, from 1
 * @param nth its number among the cases of its course, from 0
 * @param daysAgo how many days before today it was reported, at least 0
 * @param at the time of that day, in Asia/Shanghai
 * @param course what happens to it
 * @param texts what people write in it: {@code result}, {@code reason} and the like
 * @param petition whether the petition law applies
 * @param complaint whom it complains of; null for nobody
 * @param related an earlier case of the file about the same problem; null when there is none
 */
record DemoCase(
        int place,
        int nth,
        Channel channel,
        Problem problem,
        Reporter reporter,
        int daysAgo,
        LocalTime at,
        Course course,
        Map<String, String> texts,
        boolean petition,
        @Nullable Complaint complaint,
        @Nullable DemoCase related) {

    Report report() {
        return new Report(channel, "demo-" + place, problem, reporter, complaint, petition);
    }

    /** The same with what only the whole file tells. */
    DemoCase among(int nthOfCourse, @Nullable DemoCase other) {
        return new DemoCase(
                place, nthOfCourse, channel, problem, reporter, daysAgo, at, course, texts, petition, complaint, other);
    }
}
