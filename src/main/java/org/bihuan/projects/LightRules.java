package org.bihuan.projects;

/** What light a project shows, by the office's table. */
public interface LightRules {

    /**
     * The light for these facts.
     *
     * @param done whether all tasks are accepted
     * @param behind percent of the planned progress that is missing; negative when ahead, 0 while nothing is planned yet
     * @param startLate calendar days by which the worst unstarted task has missed its planned start; 0 when none has
     */
    Light light(boolean done, double behind, int startLate);
}
