package org.bihuan.cases.petition;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.bihuan.cases.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * A review or final review of a petition's result; null is what it doesn't have yet.
 *
 * @param number for people, such as 信复查〔2026〕1号
 * @param unit code of the unit that reviews
 * @param grounds why the petitioner doesn't accept the result; the petitioner's words
 * @param askedAt from when its clock runs
 * @param hearingUntil the day on which the clock runs again after the hearing
 * @param hearing what the hearing brought
 * @param reviewer the official who took it up
 * @param deliveredAt when the petitioner was given the opinion
 */
public record PetitionReview(
        UUID id,
        String number,
        UUID caseId,
        Level level,
        String unit,
        Stage stage,
        String grounds,
        Instant askedAt,
        @Nullable LocalDate hearingUntil,
        @Nullable String hearing,
        @Nullable Conclusion conclusion,
        @Nullable String opinion,
        @Nullable String reviewer,
        @Nullable Instant deliveredAt) {

    /** Where a review stands. */
    public enum Stage {
        ASKED("待审查"),
        IN_HEARING("听证中"),
        DECIDED("待送达"),
        DELIVERED("已送达");

        private final String label;

        Stage(String label) {
            this.label = label;
        }

        /** The Chinese name. */
        public String label() {
            return label;
        }
    }

    /** @throws Refusal when the review stands elsewhere */
    void at(Stage allowed) {
        if (stage != allowed) {
            throw new Refusal(number + "当前为“" + stage.label() + "”，不能进行这一步操作，请刷新后重试。");
        }
    }
}
