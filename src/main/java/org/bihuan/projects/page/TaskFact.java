package org.bihuan.projects.page;

import java.time.Instant;
import java.time.LocalDate;
import org.bihuan.deadlines.WorkCalendar;
import org.bihuan.projects.tasks.TaskStage;
import org.jspecify.annotations.Nullable;

/** What has become of a task; null is what hasn't happened. */
record TaskFact(
        String code,
        TaskStage stage,
        int progress,
        @Nullable Instant startedAt,
        @Nullable Instant acceptedAt) {

    /** Of a task that isn't begun and for which there is no row yet. */
    static TaskFact none(String code) {
        return new TaskFact(code, TaskStage.WAITING, 0, null, null);
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
        return stage.label();
    }
}
