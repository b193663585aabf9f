package org.bihuan.cases;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A request for more time, or for a pause.
 *
 * @param extendBy in the unit of the case's limit; null for a pause
 * @param pauseUntil the day on which the clock runs again; null for an extension
 */
public record ClockRequest(
        UUID id,
        UUID caseId,
        @Nullable Integer extendBy,
        @Nullable LocalDate pauseUntil,
        String reason,
        String askedBy) {

    /** What is asked, in Chinese. */
    public String title() {
        return extendBy != null ? "延期申请（延长" + extendBy + "）" : "暂停申请（至" + pauseUntil + "）";
    }
}
