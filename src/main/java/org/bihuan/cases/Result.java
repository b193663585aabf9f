package org.bihuan.cases;

import org.jspecify.annotations.Nullable;
import org.springframework.data.relational.core.mapping.Column;

/**
 * What the unit says it did: a result needs an outcome, a text and evidence.
 *
 * @param submittedBy the official who submitted it, and so may not review it
 */
public record Result(Outcome outcome, @Column("result_text") String text, String evidence, String submittedBy) {

    /**
     * A complete result.
     *
     * @throws Refusal when outcome, text or evidence is missing
     */
    public static Result of(@Nullable Outcome outcome, @Nullable String text, @Nullable String evidence, String who) {
        if (outcome == null) {
            throw new Refusal("请选择办理结果。");
        }
        if (text == null || text.isBlank()) {
            throw new Refusal("请填写办理情况。");
        }
        if (evidence == null || evidence.isBlank()) {
            throw new Refusal("请填写佐证材料说明：没有佐证不能提交办理结果。");
        }
        return new Result(outcome, text, evidence, who);
    }
}
