package org.bihuan.projects.planning;

import java.time.LocalDate;
import java.util.List;
import org.bihuan.deadlines.TimeLimit;
import org.jspecify.annotations.Nullable;

/** A task of a plan. */
public record PlannedTask(
        String code,
        String name,
        TimeLimit duration,
        List<String> predecessors,
        int blockedDays,
        @Nullable LocalDate started,
        @Nullable LocalDate finished) {

    /** A task without facts. */
    public PlannedTask(String code, String name, TimeLimit duration, List<String> predecessors) {
        this(code, name, duration, predecessors, 0, null, null);
    }
}
