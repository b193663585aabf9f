package org.bihuan.cases.merging;

import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * How a problem is worded, for comparison only. Chinese has no spaces: what is compared are pairs of neighbouring
 * characters, and whole words of Latin letters and digits, such as house numbers.
 *
 * @param title of the title
 * @param opening of the title and the beginning of the text, the title's first
 * @param whole of title and text
 */
record Wording(Set<Integer> title, Set<Integer> opening, Set<Integer> whole) {

    /** Where the problem is usually said; what follows is history, law and feeling. */
    private static final int OPENING = 200;

    private static final Pattern RUN = Pattern.compile("[a-z0-9]+|[\\p{L}\\p{N}&&[^a-z0-9]]+");

    /** The wording of a problem; punctuation, width and case of letters make no difference. */
    static Wording of(String title, String text) {
        var beginning = text.substring(0, Math.min(OPENING, text.length()));
        return new Wording(pairs(title), pairs(title + "\n" + beginning), pairs(title + "\n" + text));
    }

    /**
     * How alike two wordings are, from 0 to 1: half of it says how much of each title is found in the other's whole text,
     * half how much the openings have in common (cosine).
     */
    double likeness(Wording other) {
        return (found(title, other.whole) + found(other.title, whole)) / 4 + inCommon(opening, other.opening) / 2;
    }

    private static double found(Set<Integer> some, Set<Integer> in) {
        return some.isEmpty() ? 0 : (double) shared(some, in) / some.size();
    }

    private static double inCommon(Set<Integer> one, Set<Integer> other) {
        return one.isEmpty() || other.isEmpty()
                ? 0
                : shared(one, other) / Math.sqrt((double) one.size() * other.size());
    }

    private static long shared(Set<Integer> one, Set<Integer> other) {
        return one.stream().filter(other::contains).count();
    }

    private static Set<Integer> pairs(String text) {
        var plain = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        var pairs = new LinkedHashSet<Integer>();
        var runs = RUN.matcher(plain);
        while (runs.find()) {
            var run = runs.group();
            if (run.charAt(0) < 128) {
                pairs.add(run.hashCode());
            } else {
                for (int i = 1; i < run.length(); i++) {
                    pairs.add(run.charAt(i - 1) << 16 | run.charAt(i));
                }
            }
        }
        return pairs;
    }
}
