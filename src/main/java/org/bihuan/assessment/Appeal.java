package org.bihuan.assessment;

import java.time.Instant;
import java.util.UUID;
import org.bihuan.cases.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * A unit's appeal (考核申诉) against one line of a result.
 *
 * @param number such as 考申〔2026〕12号
 * @param item the line, together with the measure
 * @param decidedBy null until it is decided
 * @param ruling the reason given; null until then
 */
public record Appeal(
        UUID id,
        String number,
        UUID assessment,
        String unit,
        Measure measure,
        String item,
        String grounds,
        Stage stage,
        String appealedBy,
        Instant appealedAt,
        @Nullable String decidedBy,
        @Nullable Instant decidedAt,
        @Nullable String ruling) {

    /** What became of it. */
    public enum Stage {
        ASKED("待审定"),
        LEFT_OUT("成立，不计入该项指标"),
        RECOUNTED("成立，按达标计入"),
        REFUSED("不成立");

        private final String label;

        Stage(String label) {
            this.label = label;
        }

        /** The Chinese name. */
        public String label() {
            return label;
        }
    }

    /** @throws Refusal when it is decided */
    void undecided() {
        if (stage != Stage.ASKED) {
            throw new Refusal("考核申诉" + number + "已经审定，请刷新。");
        }
    }
}
