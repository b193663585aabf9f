package org.bihuan.assessment;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One line of the list behind a number: what was counted, and how.
 *
 * @param item names it within its measure: the id of a case, a clock, an order, a task …
 * @param number for people: of the case, the order, the task of a project
 * @param caseId the case that it is about; null when it is about a project
 * @param project the code of the project that it is about; null when it is about a case
 * @param unit who is responsible; null when nobody is
 * @param at what decides to which period it belongs
 * @param amount hours or days; null where nothing is measured
 * @param appeal number of the appeal that changed it; null when none did
 */
public record CaseLine(
        Measure measure,
        String item,
        String number,
        @Nullable UUID caseId,
        @Nullable String project,
        @Nullable String unit,
        @Nullable String street,
        @Nullable String category,
        Instant at,
        Counted counted,
        @Nullable BigDecimal amount,
        @Nullable String appeal) {}
