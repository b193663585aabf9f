package org.bihuan.cases;

import org.jspecify.annotations.Nullable;

/**
 * What a resident raised. The texts are the resident's: show them as text, never evaluate them.
 *
 * @param category code of the category
 * @param street code of the street office; null when the place is unknown
 * @param address free text; may be null
 */
public record Problem(
        String subject,
        String detail,
        String category,
        @Nullable String street,
        @Nullable String address) {

    /** @throws Refusal when subject, detail or category is empty */
    public Problem {
        if (subject == null || subject.isBlank()) {
            throw new Refusal("请填写标题。");
        }
        if (detail == null || detail.isBlank()) {
            throw new Refusal("请填写诉求内容。");
        }
        if (category == null || category.isBlank()) {
            throw new Refusal("请选择类别。");
        }
    }
}
