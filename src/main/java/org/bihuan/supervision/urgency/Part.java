package org.bihuan.supervision.urgency;

import java.util.List;

/**
 * Part of a list that is shown a page at a time.
 *
 * @param number of the page, from 1
 * @param tasks how many the whole list has
 */
record Part(List<TaskLine> rows, int number, int tasks, boolean more) {

    /** The page with this number, or the nearest one that there is. */
    static Part of(List<TaskLine> all, int number, int size) {
        var last = Math.max(1, (all.size() + size - 1) / size);
        var page = Math.min(Math.max(1, number), last);
        return new Part(
                all.subList((page - 1) * size, Math.min(all.size(), page * size)), page, all.size(), page < last);
    }
}
