package org.bihuan.cases.precedent;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A decision about whose case it is, kept for the next case of the kind.
 *
 * @param caseNumber the number of the case that it was decided in
 * @param category code of the category
 * @param street code of the street office; null when the place was unknown
 * @param address the resident's words for the place, to be shown as text only; may be null
 * @param unit code of the unit that leads
 * @param decidedBy id of the official
 * @param why the decision with its reason
 * @param rule the number in the record of the rule in force that was made from it; null when there is none
 */
public record Precedent(
        long id,
        UUID caseId,
        String caseNumber,
        PrecedentKind kind,
        String category,
        @Nullable String street,
        @Nullable String address,
        String unit,
        String decidedBy,
        Instant decidedAt,
        String why,
        @Nullable Long rule) {}
