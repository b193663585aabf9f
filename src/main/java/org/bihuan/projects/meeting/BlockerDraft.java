package org.bihuan.projects.meeting;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An obstacle as it is raised.
 *
 * @param task id of the task that can't go on
 * @param department code of the unit that has to act
 * @param permit code of the permit that it is about; null when it is about none
 * @param matter what is missing
 * @param since the first day on which the task couldn't go on, in Asia/Shanghai; null when it wasn't given
 */
public record BlockerDraft(
        UUID task,
        String department,
        @Nullable String permit,
        String matter,
        @Nullable LocalDate since) {}
