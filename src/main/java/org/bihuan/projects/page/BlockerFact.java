package org.bihuan.projects.page;

import java.time.LocalDate;
import java.util.UUID;
import org.bihuan.projects.ledger.BlockedSpan;
import org.jspecify.annotations.Nullable;

/**
 * An obstacle (手续问题).
 *
 * @param task the code of the task
 * @param closedOn null while it is open
 */
record BlockerFact(
        UUID project,
        String number,
        String task,
        String department,
        @Nullable String permit,
        String matter,
        LocalDate since,
        String stage,
        @Nullable LocalDate closedOn,
        @Nullable String closing) {

    boolean open() {
        return closedOn == null;
    }

    BlockedSpan span() {
        return new BlockedSpan(project, department, since, closedOn);
    }

    /** In Chinese. */
    String state() {
        return StageNames.blocker(stage);
    }
}
