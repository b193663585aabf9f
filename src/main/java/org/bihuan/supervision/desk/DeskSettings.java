package org.bihuan.supervision.desk;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What the supervision desk shows; an office may change it (district defaults).
 *
 * @param reportDays how many days of reports the heat tables and the hot problems look at, today included
 * @param stayDays how many days of ended stays the averages of the diagram are of
 * @param hotFrom how many reports make a problem hot
 * @param hotShown how many hot problems are shown
 * @param refresh how often the figures that are counted in the background are counted anew
 */
@ConfigurationProperties("bihuan.desk")
record DeskSettings(
        @DefaultValue("30") int reportDays,
        @DefaultValue("90") int stayDays,
        @DefaultValue("3") int hotFrom,
        @DefaultValue("10") int hotShown,
        @DefaultValue("10m") Duration refresh) {}
