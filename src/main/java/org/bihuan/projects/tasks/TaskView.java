package org.bihuan.projects.tasks;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A task of a project as it stands; its name and dates are in the plan. Null is what it doesn't have yet.
 *
 * @param code within the project, as in the plan
 * @param unit code of the unit that does it
 * @param progress in percent, as last confirmed
 * @param remark why the deliverable was sent back or the task withdrawn
 */
public record TaskView(
        UUID id,
        UUID project,
        String code,
        TaskStage stage,
        String unit,
        @Nullable String handler,
        @Nullable Instant readyAt,
        @Nullable Instant startedAt,
        int progress,
        @Nullable String evidence,
        @Nullable String submittedBy,
        @Nullable Instant submittedAt,
        @Nullable String acceptedBy,
        @Nullable Instant acceptedAt,
        @Nullable String remark) {

    static TaskView of(ProjectTask task) {
        return new TaskView(
                task.id,
                task.project,
                task.code,
                task.stage,
                task.unit,
                task.handler,
                task.readyAt,
                task.startedAt,
                task.progress,
                task.evidence,
                task.submittedBy,
                task.submittedAt,
                task.acceptedBy,
                task.acceptedAt,
                task.remark);
    }
}
