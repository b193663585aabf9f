package org.bihuan.projects.tasks;

import java.time.DayOfWeek;
import java.time.LocalTime;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The weekly rhythm of projects, in Asia/Shanghai; an office may change it (district defaults).
 *
 * @param reportDay the day on which the weekly report is asked for
 * @param reportTime its time
 * @param summonAfter how many weekly readings in a row that warn lead to a summons
 */
@ConfigurationProperties("bihuan.projects")
public record ProjectRhythm(
        @DefaultValue("FRIDAY") DayOfWeek reportDay,
        @DefaultValue("09:00") LocalTime reportTime,
        @DefaultValue("2") int summonAfter) {}
