package org.bihuan.reports.bulletin;

import java.time.Instant;
import java.util.Arrays;
import java.util.UUID;
import org.bihuan.cases.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * The bulletin of one version of a monthly assessment.
 *
 * @param name for people while it has no number: 2026年10月考核通报
 * @param period key of the month: 2026-10
 * @param version of the assessment; a later one than 1 corrects what was published before
 * @param summary how the month went
 * @param problems what went wrong
 * @param demands what the units are to do
 * @param unnamed how many late petitions and complaints of people it only counts
 * @param corrects the number of the issued bulletin that this one corrects; null when there is none
 * @param editedBy who put it before the leaders; null before
 * @param remark why a leader sent it back; null when nobody did
 * @param approvedBy null until a leader approved
 * @param opinion what the leader said; null or empty when nothing
 * @param number such as 督通报〔2026〕3号; null until it is issued
 * @param endedAt when it was issued or dropped: from then on nothing of it moves; null before
 */
public record Bulletin(
        UUID id,
        UUID assessment,
        String name,
        String period,
        int version,
        Stage stage,
        String title,
        String summary,
        String problems,
        String demands,
        int unnamed,
        @Nullable String corrects,
        Instant draftedAt,
        @Nullable String editedBy,
        @Nullable String remark,
        @Nullable String approvedBy,
        @Nullable String opinion,
        @Nullable String issuedBy,
        @Nullable String number,
        @Nullable Instant endedAt) {

    /** Where it stands. */
    public enum Stage {
        DRAFTED("待编拟"),
        SUBMITTED("待审批"),
        RETURNED("退回修改"),
        APPROVED("待印发"),
        ISSUED("已印发"),
        DROPPED("不予通报");

        private final String label;

        Stage(String label) {
            this.label = label;
        }

        /** The Chinese name. */
        public String label() {
            return label;
        }
    }

    /** Whether it is there for every official of the government. */
    public boolean issued() {
        return stage == Stage.ISSUED;
    }

    /** Where its page is. */
    public String path() {
        return "/bulletins/" + period + "/" + version;
    }

    /** @throws Refusal when it stands elsewhere */
    void at(Stage... allowed) {
        if (!Arrays.asList(allowed).contains(stage)) {
            throw new Refusal(name + "当前为“" + stage.label() + "”，不能进行这一步操作，请刷新后重试。");
        }
    }
}
