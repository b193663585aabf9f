package org.bihuan.projects;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A line of the record of a project or a dispatch meeting.
 *
 * @param actor the official's id, or {@code system}
 * @param label what happened, in Chinese
 * @param why reason or content; may be null
 */
public record ProjectEntry(
        Instant at, String actor, String label, @Nullable String why) {}
