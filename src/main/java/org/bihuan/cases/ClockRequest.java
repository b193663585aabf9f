package org.bihuan.cases;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A request for more time, or for a pause; a hearing is the pause of a petition.
 *
 * @param kind which request
 * @param extendBy in the unit of the case's limit; null for a pause
 * @param pauseUntil the day on which the clock runs again; null for an extension
 */
public record ClockRequest(
        UUID id,
        UUID caseId,
        Step kind,
        @Nullable Integer extendBy,
        @Nullable LocalDate pauseUntil,
        String reason,
        String askedBy) {

    /** What is asked, in Chinese. */
    public String title() {
        return switch (kind) {
            case EXTENSION_ASKED -> "延期申请（延长" + extendBy + "）";
            case HEARING_ASKED -> "听证申请（至" + pauseUntil + "）";
            default -> "暂停申请（至" + pauseUntil + "）";
        };
    }
}
