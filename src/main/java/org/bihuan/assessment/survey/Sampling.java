package org.bihuan.assessment.survey;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Draws a stratified sample from a seed, so that anyone who knows the seed and the list of cases can draw it again.
 *
 * <ol>
 *   <li>Each unit with candidates is a stratum.
 *   <li>Drawn per unit, each stratum gives the size asked for, or all its cases when it has fewer.
 *   <li>Drawn in all, each stratum gives its proportional share of the size, and at least one case. Strata whose share is
 *       below one give one; the rest is shared among the others in proportion, until no share is below one. Shares are
 *       rounded down; the cases that are still missing come one each from the strata with the largest remainders, equal
 *       ones by the code of the unit. A size below the number of strata is raised to it, one above the number of
 *       candidates is lowered to it.
 *   <li>Within a stratum the cases stand in the order of SHA-256(seed + ":" + number) in UTF-8, written as lower-case
 *       hexadecimal digits; the first ones are drawn. The order of the list that is drawn from doesn't matter.
 * </ol>
 */
final class Sampling {

    private Sampling() {}

    /** The drawn cases by the code of the unit, those of a unit in the order of the draw. */
    static List<Candidate> draw(String seed, SampleSize size, Collection<Candidate> candidates) {
        var strata =
                candidates.stream().collect(Collectors.groupingBy(Candidate::unit, TreeMap::new, Collectors.toList()));
        var shares = shares(size, sizes(strata));
        return strata.entrySet().stream()
                .flatMap(stratum -> stratum.getValue().stream()
                        .sorted(Comparator.comparing(candidate -> place(seed, candidate.number())))
                        .limit(shares.get(stratum.getKey())))
                .toList();
    }

    /** Where a case stands in the order of the draw: 64 hexadecimal digits. */
    static String place(String seed, String number) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest((seed + ":" + number).getBytes(UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** How many cases each unit gives. */
    static SortedMap<String, Integer> shares(SampleSize size, SortedMap<String, Integer> sizes) {
        if (size.basis() == SampleSize.Basis.PER_UNIT) {
            var shares = new TreeMap<>(sizes);
            shares.replaceAll((unit, cases) -> Math.min(cases, size.count()));
            return shares;
        }
        int wanted = Math.min(Math.max(size.count(), sizes.size()), sum(sizes));
        return proportional(wanted, sizes);
    }

    private static SortedMap<String, Integer> proportional(int wanted, SortedMap<String, Integer> sizes) {
        var shares = new TreeMap<String, Integer>();
        var others = new TreeMap<>(sizes);
        while (true) {
            int rest = wanted - shares.size();
            long cases = sum(others);
            var small = others.keySet().stream()
                    .filter(unit -> (long) rest * others.get(unit) < cases)
                    .toList();
            if (small.isEmpty()) {
                shares.putAll(byLargestRemainder(rest, others));
                return shares;
            }
            small.forEach(unit -> shares.put(unit, 1));
            small.forEach(others::remove);
        }
    }

    private static SortedMap<String, Integer> byLargestRemainder(long wanted, SortedMap<String, Integer> sizes) {
        long cases = Math.max(1, sum(sizes));
        var shares = new TreeMap<String, Integer>();
        sizes.forEach((unit, size) -> shares.put(unit, Math.toIntExact(wanted * size / cases)));
        sizes.keySet().stream()
                .sorted(Comparator.comparing((String unit) -> -(wanted * sizes.get(unit) % cases))
                        .thenComparing(Comparator.naturalOrder()))
                .limit(wanted - sum(shares))
                .forEach(unit -> shares.merge(unit, 1, Integer::sum));
        return shares;
    }

    private static SortedMap<String, Integer> sizes(SortedMap<String, List<Candidate>> strata) {
        var sizes = new TreeMap<String, Integer>();
        strata.forEach((unit, cases) -> sizes.put(unit, cases.size()));
        return sizes;
    }

    private static int sum(SortedMap<String, Integer> sizes) {
        return sizes.values().stream().mapToInt(Integer::intValue).sum();
    }
}
