package org.bihuan.projects.page;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.bihuan.deadlines.WorkCalendar;
import org.jspecify.annotations.Nullable;

/** A resolution of a dispatch meeting (议定事项); null is what hasn't happened. */
record ResolutionFact(
        String number,
        String blocker,
        String meeting,
        String unit,
        String matter,
        LocalDate dueOn,
        @Nullable Instant assignedAt,
        @Nullable Instant repliedAt,
        @Nullable Instant acceptedAt) {

    /** In Chinese. */
    String state() {
        if (acceptedAt != null) {
            return "已销号";
        }
        if (repliedAt != null) {
            return "已答复，待核验";
        }
        return assignedAt == null ? "待纪要签发" : "落实中";
    }

    /** Days by which it was, or is, later than agreed; 0 when it isn't. */
    long daysLate(LocalDate today) {
        var end = acceptedAt == null ? today : WorkCalendar.dateOf(acceptedAt);
        return end.isAfter(dueOn) ? dueOn.until(end, ChronoUnit.DAYS) : 0;
    }
}
