package org.bihuan.projects.page;

import java.time.LocalDate;
import org.bihuan.projects.meeting.BlockedSpan;
import org.bihuan.projects.meeting.BlockerStage;
import org.jspecify.annotations.Nullable;

/**
 * An obstacle (手续问题).
 *
 * @param task the code of the task
 * @param closedOn null while it is open
 */
record BlockerFact(
        String number,
        String task,
        String department,
        @Nullable String permit,
        String matter,
        LocalDate since,
        BlockerStage stage,
        @Nullable LocalDate closedOn,
        @Nullable String closing) {

    boolean open() {
        return closedOn == null;
    }

    BlockedSpan span() {
        return new BlockedSpan(since, closedOn);
    }

    /** In Chinese. */
    String state() {
        return stage.label();
    }
}
