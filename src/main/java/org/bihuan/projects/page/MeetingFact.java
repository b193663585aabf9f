package org.bihuan.projects.page;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A dispatch meeting (调度会) that had this project on its agenda; null is what hasn't happened. */
record MeetingFact(
        String number,
        String title,
        LocalDate heldOn,
        String place,
        @Nullable Instant heldAt,
        @Nullable Instant signedAt,
        @Nullable Instant endedAt) {

    /** In Chinese. */
    public String state() {
        if (heldAt == null) {
            return endedAt == null ? "待召开" : "未召开";
        }
        return signedAt == null ? "纪要待签发" : "纪要已签发";
    }
}
