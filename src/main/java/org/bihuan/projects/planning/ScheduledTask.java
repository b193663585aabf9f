package org.bihuan.projects.planning;

import java.time.LocalDate;

/** A task with its dates. */
public record ScheduledTask(
        String code,
        LocalDate earliestStart,
        LocalDate earliestFinish,
        LocalDate latestStart,
        LocalDate latestFinish,
        int slack,
        boolean critical) {}
