package org.bihuan.projects.planning;

import java.time.LocalDate;
import java.util.List;
import org.bihuan.deadlines.TimeLimit;
import org.jspecify.annotations.Nullable;

/**
 * A task as it is planned, with what is already known of it. Days are those of Asia/Shanghai.
 *
 * @param code its number inside the plan: "T01"
 * @param name what is done, in Chinese
 * @param duration in working or calendar days, not in hours
 * @param predecessors codes of the tasks that have to be finished first; may be empty
 * @param blockedDays working days that obstacles have added; 0 for none
 * @param started the day on which work began; null while it hasn't
 * @param finished the day on which it was done, not before it began; null while it isn't
 * @param notBefore before this day it neither begins, unless it has, nor ends, unless it has; null for any day
 */
public record PlannedTask(
        String code,
        String name,
        TimeLimit duration,
        List<String> predecessors,
        int blockedDays,
        @Nullable LocalDate started,
        @Nullable LocalDate finished,
        @Nullable LocalDate notBefore) {

    /** Takes its own copy of the predecessors; {@link Scheduler} checks what contradicts itself. */
    public PlannedTask {
        predecessors = List.copyOf(predecessors);
    }

    /** A task that may begin and end on any day. */
    public PlannedTask(
            String code,
            String name,
            TimeLimit duration,
            List<String> predecessors,
            int blockedDays,
            @Nullable LocalDate started,
            @Nullable LocalDate finished) {
        this(code, name, duration, predecessors, blockedDays, started, finished, null);
    }

    /** A task of which nothing is known yet. */
    public PlannedTask(String code, String name, TimeLimit duration, List<String> predecessors) {
        this(code, name, duration, predecessors, 0, null, null);
    }
}
