package org.bihuan.assessment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The results of a group as they were taken down, and its place.
 *
 * @param place by the composite, 1 is the best; null when it isn't ranked
 * @param before the place in the previous period of the same kind; null when there was none
 */
public record Standing(
        Score score, @Nullable Integer place, @Nullable Integer before) {

    /** Ranked by the composite: the best first, equal ones share a place, those without one have none and come last. */
    static List<Standing> ranked(List<Score> scores) {
        var best = Comparator.comparing(
                (Score score) -> score.composite().orElse(null), Comparator.nullsLast(Comparator.reverseOrder()));
        var sorted = scores.stream().sorted(best).toList();
        var ranked = new ArrayList<Standing>();
        for (var score : sorted) {
            var last = ranked.isEmpty() ? null : ranked.get(ranked.size() - 1);
            var same = last != null && last.score().composite().equals(score.composite());
            var next = same ? last.place() : Integer.valueOf(ranked.size() + 1);
            ranked.add(new Standing(score, score.composite().isPresent() ? next : null, null));
        }
        return ranked;
    }

    /** How many places it gained since the previous period, negative when it lost some; null when there is nothing to compare. */
    public @Nullable Integer gained() {
        return place == null || before == null ? null : Integer.valueOf(before - place);
    }
}
