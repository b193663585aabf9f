package org.bihuan.reports;

import org.jspecify.annotations.Nullable;

/**
 * What one official may read in reports.
 *
 * @param unit the official's own unit
 * @param everything whether the rows of all units; else only those of the own
 */
public record Reach(String official, String unit, boolean everything) {

    /** The unit whose rows are read; null for all. */
    public @Nullable String scope() {
        return everything ? null : unit;
    }

    /** Whether what was made for a scope, null for all, may still be read. */
    public boolean covers(@Nullable String scope) {
        return everything || unit.equals(scope);
    }
}
