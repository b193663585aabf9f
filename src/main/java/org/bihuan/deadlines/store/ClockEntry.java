package org.bihuan.deadlines.store;

import java.time.Instant;
import java.util.function.UnaryOperator;
import org.bihuan.deadlines.ChineseDates;
import org.jspecify.annotations.Nullable;

/**
 * One change of a clock, as it was recorded.
 *
 * @param dueBefore when the limit ended before the change (exclusive); null at the start
 * @param dueAfter when it ended afterwards; the same when the change left it alone
 */
public record ClockEntry(
        Instant at,
        String who,
        ChangeKind what,
        String why,
        @Nullable Instant dueBefore,
        Instant dueAfter) {

    /**
     * One Chinese line: when, who, what, why, from what to what.
     *
     * @param name turns an official's id into words
     */
    public String text(UnaryOperator<String> name) {
        String reason = why.isBlank() ? "" : "（" + why + "）";
        return ChineseDates.full(at) + " " + name.apply(who) + " " + what.label() + reason + moved();
    }

    private String moved() {
        if (dueBefore == null) {
            return "，届满时间为" + ChineseDates.due(dueAfter);
        }
        return dueBefore.equals(dueAfter)
                ? ""
                : "，届满时间由" + ChineseDates.due(dueBefore) + "改为" + ChineseDates.due(dueAfter);
    }
}
