package org.bihuan.projects;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One step of a project or of a dispatch meeting, as it was recorded; published inside the transaction of the step.
 *
 * @param dossier the project or the meeting
 * @param actor the official's id, or {@code system}
 * @param why reason or content of the step; may be null
 */
public record ProjectEvent(
        UUID dossier,
        Instant at,
        String actor,
        ProjectStep step,
        @Nullable String why) {}
