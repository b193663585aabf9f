package org.bihuan.cases;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a clock, a task or a process is about: a case, or something of a case that has a clock of its own, such as a
 * supervision order.
 *
 * @param id the subject of the clock and the business key of the process
 * @param caseId the case that it belongs to; the id itself when it is the case
 * @param number for people: the case's, or its own
 * @param unit code of the unit whose promise it is
 * @param handler the official who works it; null when nobody is named yet
 */
public record Matter(
        UUID id,
        UUID caseId,
        String number,
        String unit,
        @Nullable String handler) {

    /** Whether it is the case itself. */
    public boolean isCase() {
        return id.equals(caseId);
    }
}
