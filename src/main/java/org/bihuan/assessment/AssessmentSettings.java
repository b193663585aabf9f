package org.bihuan.assessment;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How assessments go (district defaults).
 *
 * @param publicityDays working days of the publicity window, the first being the day after the results are shown
 * @param decisionDays working days in which an appeal or the result is decided
 * @param listed how many units stand on the red list, and how many on the black list
 * @param liveFor how long the tables of the month and the year to date are shown before they are counted anew
 */
@ConfigurationProperties("bihuan.assessment")
public record AssessmentSettings(
        @DefaultValue("5") int publicityDays,
        @DefaultValue("5") int decisionDays,
        @DefaultValue("3") int listed,
        @DefaultValue("10m") Duration liveFor) {}
