package org.bihuan.assessment;

import org.jspecify.annotations.Nullable;

/**
 * The results of a group as they were taken down, and its place.
 *
 * @param place by the composite, 1 is the best; null when it isn't ranked
 * @param before the place in the previous period of the same kind; null when there was none
 */
public record Standing(
        Score score, @Nullable Integer place, @Nullable Integer before) {

    /** How many places it gained since the previous period, negative when it lost some; null when there is nothing to compare. */
    public @Nullable Integer gained() {
        return place == null || before == null ? null : Integer.valueOf(before - place);
    }
}
