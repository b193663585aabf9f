package org.bihuan.assessment.survey;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An interview about one drawn case.
 *
 * @param number such as {@code DC2026-001-0007}; the interviewer knows this one, not the number of the case
 * @param interviewer the official of the agency who calls; null until it is assigned
 * @param attempts calls in vain so far
 * @param lastAttemptOn the day of the last one, in Asia/Shanghai; null when there was none
 */
public record Interview(
        UUID id,
        UUID survey,
        UUID caseId,
        String number,
        @Nullable String interviewer,
        InterviewState state,
        int attempts,
        @Nullable LocalDate lastAttemptOn) {}
