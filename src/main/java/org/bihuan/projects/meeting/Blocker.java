package org.bihuan.projects.meeting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An obstacle (手续问题): a task can't go on because a department has not decided. Days in Asia/Shanghai.
 *
 * @param number such as 阻〔2026〕12号
 * @param department code of the unit that has to act
 * @param permit code of the permit that it is about; null when it is about none
 * @param matter what is missing
 * @param since the first day on which the task couldn't go on
 * @param caseId the case that it was handed over as; null when it was not
 * @param closedOn null while it stands
 * @param closing why it is closed; null while it stands
 */
public record Blocker(
        UUID id,
        String number,
        UUID task,
        UUID project,
        String department,
        @Nullable String permit,
        String matter,
        LocalDate since,
        BlockerStage stage,
        String raisedBy,
        Instant raisedAt,
        @Nullable UUID caseId,
        @Nullable LocalDate closedOn,
        @Nullable Instant closedAt,
        @Nullable String closing) {

    /** From when to when it stood in the way. */
    BlockedSpan span() {
        return new BlockedSpan(since, closedOn);
    }

    /** Whether it still stands. */
    public boolean open() {
        return stage != BlockerStage.CLOSED;
    }
}
