package org.bihuan.assessment;

import java.util.List;

/**
 * A page of the list behind a number, for an official who reads it: a list may have a million lines. It doesn't say that lines
 * are left out, which would tell that there is a case to keep away from.
 *
 * @param lines those of this page, the earliest first
 * @param all how many lines of the list the official may see
 * @param number of the page, the first is 1
 */
public record ListPage(List<CaseLine> lines, int all, int number) {

    static final int SIZE = 200;

    /** A page of a list of which nobody must keep away. */
    static ListPage of(List<CaseLine> all, int number) {
        return new ListPage(all.stream().skip(offset(number)).limit(SIZE).toList(), all.size(), Math.max(1, number));
    }

    /** How many lines stand on the pages before. */
    static long offset(int number) {
        return (Math.max(1, number) - 1L) * SIZE;
    }

    /** Whether another page follows. */
    public boolean more() {
        return offset(number) + lines.size() < all;
    }
}
