package org.bihuan.cases.assisting;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a unit says in a consultation (会商); all null until it answers.
 *
 * @param unit code of the unit that was asked
 * @param endsAt until when it may answer
 * @param own whether it says that the case is its own
 * @param answeredBy the official's id
 */
public record Opinion(
        UUID caseId,
        String unit,
        Instant endsAt,
        @Nullable Boolean own,
        @Nullable String reason,
        @Nullable String answeredBy) {

    /** Whether the unit has answered. */
    public boolean given() {
        return own != null;
    }
}
