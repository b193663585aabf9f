package org.bihuan.assessment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.UUID;
import org.bihuan.cases.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * One version of the assessment of one period.
 *
 * @param beginsOn the first day of the period
 * @param version from 1; a later one corrects the one before
 * @param reason why there is a new version; null for the first
 * @param openedBy an official's id, or {@code system}
 * @param publicityUntil when the publicity window ends, exclusive; null before it began
 * @param remark why a leader sent it back; null when nobody did
 * @param approvedBy null until a leader approved
 * @param publishedAt from then on nothing of it moves; null before
 */
public record Assessment(
        UUID id,
        PeriodKind kind,
        LocalDate beginsOn,
        int version,
        Stage stage,
        @Nullable String reason,
        int responseWeight,
        int solutionWeight,
        int satisfactionWeight,
        int surveyWeight,
        int partPercent,
        String openedBy,
        Instant openedAt,
        @Nullable Instant computedAt,
        @Nullable Instant publicityUntil,
        @Nullable String remark,
        @Nullable String approvedBy,
        @Nullable Instant publishedAt) {

    /** Where it stands. */
    public enum Stage {
        OPENED("待汇总"),
        PUBLICITY("公示中"),
        CONFIRMED("待审批"),
        RETURNED("退回修改"),
        APPROVED("待发布"),
        PUBLISHED("已发布");

        private final String label;

        Stage(String label) {
            this.label = label;
        }

        /** The Chinese name. */
        public String label() {
            return label;
        }
    }

    /** The days that it is about. */
    public Period period() {
        return kind.from(beginsOn);
    }

    /** The weights that it goes by, whatever the table says today. */
    public Weights weights() {
        return new Weights(responseWeight, solutionWeight, satisfactionWeight, surveyWeight, partPercent);
    }

    /** For people: 2026年10月考核第1版. */
    public String number() {
        return kind.name(beginsOn) + "考核第" + version + "版";
    }

    /** Where its page is. */
    public String path() {
        return "/assessments/" + kind.key(beginsOn) + "/" + version;
    }

    /** Whether its results may be shown beyond the supervision office and the leaders. */
    public boolean shown() {
        return stage != Stage.OPENED;
    }

    /** @throws Refusal when it stands elsewhere */
    void at(Stage... allowed) {
        if (!Arrays.asList(allowed).contains(stage)) {
            throw new Refusal(number() + "当前为“" + stage.label() + "”，不能进行这一步操作，请刷新后重试。");
        }
    }
}
