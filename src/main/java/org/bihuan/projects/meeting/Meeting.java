package org.bihuan.projects.meeting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.UUID;
import org.bihuan.cases.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * A dispatch meeting (调度会).
 *
 * @param number such as 调〔2026〕3号
 * @param heldOn the day that it is called for, in Asia/Shanghai
 * @param heldAt when it was recorded as held; null before
 * @param minutes null until every item is decided; a draft until they are signed
 * @param remark why the minutes were sent back, or the meeting dropped; may be null
 */
public record Meeting(
        UUID id,
        String number,
        String title,
        LocalDate heldOn,
        String place,
        MeetingStage stage,
        String calledBy,
        Instant calledAt,
        @Nullable Instant heldAt,
        @Nullable String minutes,
        @Nullable String signedBy,
        @Nullable Instant signedAt,
        @Nullable String remark,
        @Nullable Instant endedAt) {

    static Meeting called(
            UUID id, String number, String title, LocalDate heldOn, String place, String actor, Instant at) {
        return new Meeting(
                id, number, title, heldOn, place, MeetingStage.CALLED, actor, at, null, null, null, null, null, null);
    }

    /** @throws Refusal when it stands elsewhere */
    void at(MeetingStage... allowed) {
        if (!Arrays.asList(allowed).contains(stage)) {
            throw new Refusal("调度会" + number + "当前为“" + stage.label() + "”，不能进行这一步操作，请刷新后重试。");
        }
    }
}
