package org.bihuan.projects;

import java.util.List;
import org.bihuan.deadlines.TimeLimit;
import org.jspecify.annotations.Nullable;

/**
 * A row of the task breakdown table (任务分解表).
 *
 * @param code within the project, such as {@code T01}
 * @param ownerUnit code of the unit that does it
 * @param duration in working days or calendar days
 * @param predecessors codes of the tasks that must be accepted before; may be empty
 * @param deliverable what shows that it is done
 * @param permit code of the permit that it is about; null when it is about none
 */
public record BreakdownRow(
        String code,
        String name,
        Phase phase,
        String ownerUnit,
        TimeLimit duration,
        List<String> predecessors,
        String deliverable,
        @Nullable String permit) {}
