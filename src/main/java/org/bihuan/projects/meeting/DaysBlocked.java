package org.bihuan.projects.meeting;

/**
 * What a department has cost.
 *
 * @param department code of the unit
 * @param blockers how many obstacles
 * @param days working days that they stood, each obstacle counted for itself
 */
public record DaysBlocked(String department, int blockers, int days) {}
