package org.bihuan.cases.assisting;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A part as it stands, for forms; its date is its clock's. Null is what it doesn't have yet.
 *
 * @param number the case's with the part's own: {@code …-协1}
 * @param unit code of the assisting unit
 * @param task what the lead unit asks for
 * @param handler the official of the assisting unit who does it
 * @param remark why it was returned, sent back, accepted or withdrawn
 */
public record PartView(
        UUID id,
        UUID caseId,
        String number,
        String unit,
        String task,
        PartStage stage,
        @Nullable String handler,
        @Nullable String answer,
        @Nullable String remark) {

    static PartView of(Part part) {
        return new PartView(
                part.id,
                part.caseId,
                part.number,
                part.unit,
                part.task,
                part.stage,
                part.handler,
                part.answer,
                part.remark);
    }
}
