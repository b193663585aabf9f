package org.bihuan.assessment;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The red and the black list: the first and the last of those that are ranked. Who shares a place stands on a list together,
 * and nobody on both.
 *
 * @param red the first, the best first
 * @param black the last, the worst last
 * @param <T> what is listed
 */
public record Ends<T>(List<T> red, List<T> black) {

    /**
     * The ends of a ranking.
     *
     * @param ranked the best first, each with a place
     * @param place equal for those that share it
     * @param listed how many stand on each list, without those that share a place with them; at most half of all
     */
    public static <T> Ends<T> of(List<T> ranked, Function<T, ?> place, int listed) {
        int each = Math.min(listed, ranked.size() / 2);
        var first = beside(ranked, ranked.subList(0, each), place);
        var last = beside(ranked, ranked.subList(ranked.size() - each, ranked.size()), place);
        return new Ends<>(without(first, last), without(last, first));
    }

    private static <T> List<T> beside(List<T> ranked, List<T> listed, Function<T, ?> place) {
        var places = listed.stream().map(place).collect(Collectors.toSet());
        return ranked.stream()
                .filter(each -> places.contains(place.apply(each)))
                .toList();
    }

    private static <T> List<T> without(List<T> list, List<T> other) {
        return list.stream().filter(each -> !other.contains(each)).toList();
    }
}
