package org.bihuan.projects.meeting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.bihuan.cases.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * A resolution (议定事项) of a dispatch meeting: one owner, one date.
 *
 * @param number the meeting's with a number of its own
 * @param unit code of the unit that carries it out
 * @param handler who answered for it; null until then
 * @param dueOn the last day, in Asia/Shanghai; never moved
 * @param remark why the last reply was sent back, or why it was withdrawn; may be null
 */
public record Resolution(
        UUID id,
        String number,
        UUID meeting,
        UUID blocker,
        UUID project,
        String unit,
        @Nullable String handler,
        String matter,
        LocalDate dueOn,
        ResolutionStage stage,
        @Nullable Instant assignedAt,
        @Nullable String reply,
        @Nullable String repliedBy,
        @Nullable Instant repliedAt,
        @Nullable String acceptedBy,
        @Nullable Instant acceptedAt,
        @Nullable String remark) {

    /** Whether it is still to be carried out or checked. */
    public boolean open() {
        return stage != ResolutionStage.SETTLED && stage != ResolutionStage.WITHDRAWN;
    }

    /** @throws Refusal when it stands elsewhere */
    void at(ResolutionStage allowed) {
        if (stage != allowed) {
            throw new Refusal("议定事项" + number + "当前为“" + stage.label() + "”，不能进行这一步操作，请刷新后重试。");
        }
    }
}
