package org.bihuan.cases;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A round of calling the resident back.
 *
 * @param round 1 for the one that the rates count
 * @param atExpiry whether it began because the time ran out before a feedback
 * @param windowEndsAt exclusive
 * @param closedAt null while it is open
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
        @Nullable String remark) {}
