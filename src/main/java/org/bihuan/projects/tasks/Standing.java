package org.bihuan.projects.tasks;

/**
 * How a project stands against its plan.
 *
 * @param done whether all its tasks are accepted
 * @param behind percent of the planned progress that is missing; negative when ahead, 0 while nothing is planned yet
 * @param startLate calendar days by which the worst unstarted task has missed its planned start; 0 when none has
 * @param planned percent that is planned to be done
 * @param actual percent that is confirmed to be done
 */
public record Standing(boolean done, double behind, int startLate, double planned, double actual) {}
