package org.bihuan.cases;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A round of calling the resident back.
 *
 * @param round from 1; the rates count the first that wasn't broken off
 * @param atExpiry whether it began because the time ran out before a feedback
 * @param windowEndsAt exclusive
 * @param closedAt null while it is open
 * @param reached null while it is open, and when it was broken off
 */
public record Callback(
        UUID id,
        UUID caseId,
        int round,
        boolean atExpiry,
        Instant openedAt,
        Instant windowEndsAt,
        int attempts,
        @Nullable LocalDate lastAttemptOn,
        @Nullable Instant closedAt,
        @Nullable Boolean reached,
        @Nullable Boolean solved,
        @Nullable Rating rating,
        @Nullable String remark) {

    /** Whether it ended because its case began anew, so that it says nothing of the resident. */
    public boolean brokenOff() {
        return closedAt != null && reached == null;
    }
}
