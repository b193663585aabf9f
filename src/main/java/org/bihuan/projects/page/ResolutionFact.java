package org.bihuan.projects.page;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.bihuan.deadlines.WorkCalendar;
import org.bihuan.projects.meeting.ResolutionStage;
import org.jspecify.annotations.Nullable;

/** A resolution of a dispatch meeting (议定事项); not accepted while the acceptance is null. */
record ResolutionFact(
        String number,
        String blocker,
        String meeting,
        String unit,
        String matter,
        LocalDate dueOn,
        ResolutionStage stage,
        @Nullable Instant acceptedAt) {

    /** In Chinese. */
    String state() {
        return stage.label();
    }

    /** Days by which it was, or is, later than agreed; 0 when it isn't. */
    long daysLate(LocalDate today) {
        var end = acceptedAt == null ? today : WorkCalendar.dateOf(acceptedAt);
        return end.isAfter(dueOn) ? dueOn.until(end, ChronoUnit.DAYS) : 0;
    }
}
