package org.bihuan.assessment;

import java.util.List;

/**
 * A page of the list behind a number, for an official who reads it: a list may have a million lines.
 *
 * @param lines those of this page, the earliest first
 * @param all how many lines of the list the official may see
 * @param withheld how many more it has, which are of cases that the official must keep away from
 * @param number of the page, the first is 1
 */
public record ListPage(List<CaseLine> lines, int all, int withheld, int number) {

    static final int SIZE = 200;

    /** A page of a list of which nobody must keep away. */
    static ListPage of(List<CaseLine> all, int number) {
        return new ListPage(all.stream().skip(offset(number)).limit(SIZE).toList(), all.size(), 0, Math.max(1, number));
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
