package org.bihuan.projects.page;

import java.math.BigDecimal;
import java.time.Instant;
import org.bihuan.projects.Light;

/**
 * The last reading of a project's light.
 *
 * @param behind percent of the planned progress that is missing; negative when ahead
 * @param startLate calendar days by which the worst unstarted task has missed its planned start
 */
record LightFact(Light light, Instant readAt, BigDecimal behind, int startLate) {

    /** The day of the reading. */
    public String readOn() {
        return Names.day(readAt);
    }
}
