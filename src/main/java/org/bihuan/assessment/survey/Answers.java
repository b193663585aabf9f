package org.bihuan.assessment.survey;

import org.bihuan.cases.Rating;
import org.jspecify.annotations.Nullable;

/**
 * What a resident told the interviewer; null where a question wasn't answered.
 *
 * @param contacted whether the unit got in touch about the case
 * @param solved whether the problem is solved
 * @param rating how satisfied the resident is
 * @param remark the resident's words, or how the call went
 */
public record Answers(
        @Nullable Boolean contacted,
        @Nullable Boolean solved,
        @Nullable Rating rating,
        @Nullable String remark) {

    /** Nothing was answered. */
    public static Answers none(@Nullable String remark) {
        return new Answers(null, null, null, remark);
    }

    boolean empty() {
        return contacted == null && solved == null && rating == null;
    }
}
