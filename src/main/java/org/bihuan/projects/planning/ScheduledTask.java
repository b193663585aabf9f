package org.bihuan.projects.planning;

import java.time.LocalDate;

/**
 * A task with its dates, in Asia/Shanghai; the last days count. Planned days are working days; of facts also others.
 *
 * @param code its number inside the plan
 * @param earliestStart the actual start, or the first day on which it can begin
 * @param earliestFinish the actual finish, or the one that follows from the earliest start
 * @param latestStart the last day on which it can begin without moving the latest finish
 * @param latestFinish the last day on which it can be finished so that the project keeps its required finish
 * @param slack by how many working days its finish may slip until the required finish is missed; negative by how many
 *     it is already late
 * @param critical whether it is on the critical chain, has the least slack of the plan, or has none left
 */
public record ScheduledTask(
        String code,
        LocalDate earliestStart,
        LocalDate earliestFinish,
        LocalDate latestStart,
        LocalDate latestFinish,
        int slack,
        boolean critical) {}
