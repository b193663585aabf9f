package org.bihuan.cases;

import org.jspecify.annotations.Nullable;

/**
 * What one attempt to call the resident back gave.
 *
 * @param reached whether somebody answered
 * @param solved whether the resident calls the problem solved; null when the resident didn't say
 * @param rating the resident's rating; null when the resident gave none
 * @param comment the resident's words; may be null
 */
public record CallbackAnswer(
        boolean reached,
        @Nullable Boolean solved,
        @Nullable Rating rating,
        @Nullable String comment) {

    /** @throws Refusal when the resident was reached but answered neither question */
    public CallbackAnswer {
        if (reached && solved == null && rating == null) {
            throw new Refusal("已联系上群众，请填写是否解决或满意度；群众不愿回答的，请选择“未联系上”改日再访。");
        }
    }

    /** Nobody answered. */
    public static CallbackAnswer notReached(@Nullable String comment) {
        return new CallbackAnswer(false, null, null, comment);
    }

    /** Whether the loop may close: not called unsolved, and not less than basically satisfied. */
    boolean content() {
        return !Boolean.FALSE.equals(solved) && (rating == null || rating.content());
    }

    /** The answers in Chinese. */
    String text() {
        var words = new StringBuilder();
        words.append(solved == null ? "未表示是否解决" : solved ? "已解决" : "未解决");
        words.append("，").append(rating == null ? "未评价满意度" : rating.label());
        return comment == null || comment.isBlank() ? words.toString() : words + "：" + comment;
    }
}
