package org.bihuan.projects;

import java.time.Instant;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A line of the record of a project or a dispatch meeting.
 *
 * @param actor the official's id, or {@code system}
 * @param label what happened, in Chinese
 * @param why reason or content; may be null
 */
public record ProjectEntry(
        Instant at, String actor, String label, @Nullable String why) {

    /** What they say of a case stays out: it may be a complaint, which those whom it names don't see. */
    private static final Set<String> OF_CASES =
            Set.of(ProjectStep.CASE_REPORTED.label(), ProjectStep.CASE_TAKEN_IN.label());

    /** Reason or content, as everyone who reads the project may know it; empty for none. */
    public String openly() {
        return OF_CASES.contains(label) ? "" : Objects.requireNonNullElse(why, "");
    }
}
