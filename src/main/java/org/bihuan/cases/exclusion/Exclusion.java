package org.bihuan.cases.exclusion;

import java.time.Instant;
import java.util.Arrays;
import java.util.UUID;
import java.util.stream.Stream;
import org.bihuan.cases.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * An application to leave a case out of the rates (剔除), with everything that was said about it. Null is what hasn't
 * happened yet.
 *
 * @param number for people, such as 剔〔2026〕1号
 * @param unit the lead unit that applied; it stays this one whatever becomes of the case
 * @param reason code of a reason that the office names, see {@link ExclusionRules}
 * @param suppliedBy who supplied more evidence last
 * @param checkOpinion what the centre found, or what is missing while it is returned
 * @param answerUntil until when, exclusive, it is the unit's turn; null at every other stage
 * @param endedAt when it was excluded, refused for good, given up or dropped with its case
 */
public record Exclusion(
        UUID id,
        String number,
        UUID caseId,
        String caseNumber,
        String unit,
        String reason,
        String evidence,
        Stage stage,
        String appliedBy,
        Instant appliedAt,
        @Nullable String suppliedBy,
        @Nullable String checkedBy,
        @Nullable String checkOpinion,
        @Nullable String ruledBy,
        @Nullable String ruling,
        @Nullable String appeal,
        @Nullable String appealedBy,
        @Nullable String appealRuledBy,
        @Nullable String appealRuling,
        @Nullable Instant answerUntil,
        @Nullable Instant endedAt) {

    /** Where an application stands: whose turn it is. */
    public enum Stage {
        APPLIED("待核查", Turn.DISTRICT),
        RETURNED("待补充材料", Turn.UNIT),
        CHECKED("待审定", Turn.DISTRICT),
        REFUSED("未同意，可申诉", Turn.UNIT),
        APPEALED("待复核申诉", Turn.DISTRICT),
        EXCLUDED("已剔除", Turn.NOBODY),
        NOT_EXCLUDED("不予剔除", Turn.NOBODY),
        LAPSED("逾期未补充，已失效", Turn.NOBODY),
        DROPPED("诉求不计入考核，已终止", Turn.NOBODY);

        private final String label;
        private final Turn turn;

        Stage(String label, Turn turn) {
            this.label = label;
            this.turn = turn;
        }

        /** The Chinese name. */
        public String label() {
            return label;
        }

        boolean isDistricts() {
            return turn == Turn.DISTRICT;
        }

        boolean isUnits() {
            return turn == Turn.UNIT;
        }

        boolean isEnd() {
            return turn == Turn.NOBODY;
        }

        private enum Turn {
            DISTRICT,
            UNIT,
            NOBODY
        }
    }

    /** @throws Refusal when the application stands elsewhere */
    void at(Stage... allowed) {
        if (!Arrays.asList(allowed).contains(stage)) {
            throw new Refusal(number + "当前为“" + stage.label() + "”，不能进行这一步操作，请刷新后重试。");
        }
    }

    /** @throws Refusal when the official had a hand in it before */
    void byAnother(String actor) {
        if (Stream.of(appliedBy, suppliedBy, checkedBy, ruledBy, appealedBy).anyMatch(actor::equals)) {
            throw new Refusal("剔除的申请、核查、审定和复核须由不同人员办理，您已参与过" + number + "。");
        }
    }

    /** @throws Refusal when the unit's time to answer is over */
    void inTime(Instant now) {
        if (answerUntil != null && !now.isBefore(answerUntil)) {
            throw new Refusal(number + "的补充或申诉期限已经届满。");
        }
    }
}
