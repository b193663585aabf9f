package org.bihuan.cases.precedent;

import org.jspecify.annotations.Nullable;

/**
 * A precedent as the page shows it, in words.
 *
 * @param street name of the street office; null when the place was unknown
 * @param decided who and on which day
 * @param rule the number of the rule in force that was made from it; empty when there is none
 */
public record PrecedentRow(
        long id,
        String caseNumber,
        String kind,
        String category,
        String place,
        @Nullable String street,
        String unit,
        String decided,
        String why,
        String rule) {}
