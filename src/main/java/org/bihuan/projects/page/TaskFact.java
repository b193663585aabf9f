package org.bihuan.projects.page;

import java.time.Instant;
import java.time.LocalDate;
import org.bihuan.deadlines.WorkCalendar;
import org.jspecify.annotations.Nullable;

/** What has become of a task; null is what hasn't happened. */
record TaskFact(
        String code,
        int progress,
        @Nullable Instant readyAt,
        @Nullable Instant startedAt,
        @Nullable Instant submittedAt,
        @Nullable Instant acceptedAt) {

    /** Of a task that isn't begun and for which there is no row yet. */
    static TaskFact none(String code) {
        return new TaskFact(code, 0, null, null, null, null);
    }

    @Nullable
    LocalDate started() {
        return startedAt == null ? null : WorkCalendar.dateOf(startedAt);
    }

    @Nullable
    LocalDate accepted() {
        return acceptedAt == null ? null : WorkCalendar.dateOf(acceptedAt);
    }

    /** In Chinese. */
    String state() {
        if (acceptedAt != null) {
            return "已验收";
        }
        if (submittedAt != null) {
            return "成果待核验";
        }
        if (startedAt != null) {
            return "进行中";
        }
        return readyAt == null ? "未到启动条件" : "可启动";
    }
}
