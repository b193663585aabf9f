package org.bihuan.cases;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A supervision order (督办单): number, basis, matter, lead unit; its reply date is its clock's.
 *
 * @param dossier the case or project that it is about
 * @param reply null until the unit answered
 * @param remark why the last reply was sent back, or the draft discarded; may be null
 */
public record SupervisionOrder(
        UUID id,
        String number,
        UUID dossier,
        String leadUnit,
        String basis,
        String matter,
        Stage stage,
        @Nullable Instant issuedAt,
        @Nullable String reply,
        @Nullable String repliedBy,
        @Nullable String remark) {

    /** Where an order stands. */
    public enum Stage {
        DRAFTED("待签发"),
        ISSUED("待回复"),
        ANSWERED("待核查"),
        SETTLED("已销号"),
        DISCARDED("未签发");

        private final String label;

        Stage(String label) {
            this.label = label;
        }

        /** The Chinese name. */
        public String label() {
            return label;
        }
    }

    /** Whether it still waits for somebody. */
    public boolean open() {
        return stage == Stage.DRAFTED || stage == Stage.ISSUED || stage == Stage.ANSWERED;
    }

    /** @throws Refusal when the order stands elsewhere */
    void at(Stage allowed) {
        if (stage != allowed) {
            throw new Refusal("督办单" + number + "当前为“" + stage.label() + "”，不能进行这一步操作，请刷新后重试。");
        }
    }
}
