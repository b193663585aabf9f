package org.bihuan.assessment.page;

import java.util.List;
import org.bihuan.assessment.Measure;
import org.jspecify.annotations.Nullable;

/**
 * One group in a league table, as people read it.
 *
 * @param place empty when it isn't ranked
 * @param gained how many places since the previous period; null when there is nothing to compare
 */
public record LeagueRow(
        String code, String name, String place, @Nullable Integer gained, List<Cell> cells) {

    /**
     * One number.
     *
     * @param measure its code
     * @param link where its list is; null when this reader may not open it, or there is nothing in it
     */
    public record Cell(
            String measure, String value, @Nullable String link) {}

    /** The composite as it stands in its cell. */
    public String composite() {
        return cells.get(Measure.COMPOSITE.ordinal()).value();
    }
}
