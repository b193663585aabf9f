package org.bihuan.projects.tasks;

import java.time.DayOfWeek;
import java.time.LocalTime;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The weekly points of projects, in Asia/Shanghai; an office may change them (district defaults).
 *
 * @param readingDay the day of the weekly look at the light
 * @param readingTime its time
 * @param reportDay the day from which the weekly report is asked for
 * @param reportTime its time
 * @param summonAfter how many weekly readings in a row that warn lead to a summons
 */
@ConfigurationProperties("bihuan.projects")
public record ProjectRhythm(
        @DefaultValue("MONDAY") DayOfWeek readingDay,
        @DefaultValue("09:00") LocalTime readingTime,
        @DefaultValue("FRIDAY") DayOfWeek reportDay,
        @DefaultValue("09:00") LocalTime reportTime,
        @DefaultValue("2") int summonAfter) {}
