package org.bihuan.cases.precedent;

import org.jspecify.annotations.Nullable;

/**
 * A rule of the office as the page shows it, in words.
 *
 * @param street name of the street office; null when it is for all streets
 * @param made who and on which day
 * @param withdrawn who, on which day and why; empty while it is in force
 * @param waiting whether it is in force but has no effect, since its unit, street or category is no longer used
 */
public record RuleRow(
        long id,
        String number,
        String category,
        @Nullable String street,
        String unit,
        String limitClass,
        boolean straightThrough,
        String made,
        String reason,
        String withdrawn,
        boolean waiting) {}
