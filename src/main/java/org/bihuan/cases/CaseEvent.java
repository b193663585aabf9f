package org.bihuan.cases;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One step of one case, as it is recorded for good and published.
 *
 * @param actor the official's id, or {@code system}
 * @param from null at the report
 * @param unit the unit that the step concerns; may be null
 * @param why reason or content of the step; may be null
 */
public record CaseEvent(
        UUID caseId,
        Instant at,
        String actor,
        Step step,
        @Nullable Stage from,
        Stage to,
        @Nullable String unit,
        @Nullable String why) {

    /** Whether the case ends with this step; a note on a closed case ends nothing. */
    public boolean ends() {
        return to == Stage.CLOSED && from != Stage.CLOSED;
    }
}
