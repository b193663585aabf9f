package org.bihuan.projects;

import java.time.LocalDate;

/**
 * A task of a plan with its dates; the earliest are the planned ones, the latest those that its clock runs to.
 *
 * @param blockedDays working days that obstacles have added
 * @param slack in working days; negative when the required finish can't be kept any more
 * @param critical whether it is on a chain with the least slack
 */
public record PlanRow(
        BreakdownRow task,
        int blockedDays,
        LocalDate earliestStart,
        LocalDate earliestFinish,
        LocalDate latestStart,
        LocalDate latestFinish,
        int slack,
        boolean critical) {

    /** The code of the task. */
    public String code() {
        return task.code();
    }
}
