package org.bihuan.projects.tasks;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How far a task was in a week.
 *
 * @param weekOf the Monday of the week
 * @param progress in percent
 * @param lifts whether it says that nothing stands in the way any more
 * @param confirmedBy who confirmed or returned it; null while it waits
 * @param remark why it was returned; null otherwise
 */
public record ProgressReport(
        UUID id,
        UUID task,
        LocalDate weekOf,
        int progress,
        String text,
        boolean lifts,
        ReportState state,
        String reportedBy,
        Instant reportedAt,
        @Nullable String confirmedBy,
        @Nullable Instant confirmedAt,
        @Nullable String remark) {}
