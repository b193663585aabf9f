package org.bihuan.projects;

import java.util.List;
import org.bihuan.deadlines.TimeLimit;
import org.jspecify.annotations.Nullable;

/**
 * A ready-made task of a kind of project, as the office's table names it.
 *
 * @param code the task's number in the breakdown table, such as {@code T01}; each once within a project type
 * @param name what is done
 * @param owner code of the unit that does it, or null for the project's own unit
 * @param duration in working or calendar days; where the table leaves it to the permit, the permit's limit
 * @param predecessors codes of the tasks of the same type that must be done before; empty when it may begin at once
 * @param deliverable what is handed in
 * @param permit code of the {@link Permit} that the task obtains, or null
 */
public record TaskTemplate(
        String code,
        String name,
        Phase phase,
        @Nullable String owner,
        TimeLimit duration,
        List<String> predecessors,
        String deliverable,
        @Nullable String permit) {}
