package org.bihuan.projects;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.temporal.TemporalAdjusters;
import org.bihuan.deadlines.WorkCalendar;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The weekly rhythm of projects, in Asia/Shanghai; an office may change it (district defaults).
 *
 * @param reportDay the day on which the weekly report is asked for
 * @param reportTime its time
 * @param readingDay the day on which the lights are read
 * @param readingTime its time
 * @param summonAfter how many weekly readings in a row that warn lead to a summons
 */
@ConfigurationProperties("bihuan.projects")
public record ProjectRhythm(
        @DefaultValue("FRIDAY") DayOfWeek reportDay,
        @DefaultValue("09:00") LocalTime reportTime,
        @DefaultValue("MONDAY") DayOfWeek readingDay,
        @DefaultValue("09:00") LocalTime readingTime,
        @DefaultValue("2") int summonAfter) {

    /** The next time at which reports are asked for; always later than now. */
    public ZonedDateTime nextReport(Instant now) {
        return next(reportDay, reportTime, now);
    }

    /** The next time at which the lights are read; always later than now. */
    public ZonedDateTime nextReading(Instant now) {
        return next(readingDay, readingTime, now);
    }

    private static ZonedDateTime next(DayOfWeek day, LocalTime time, Instant now) {
        var local = now.atZone(WorkCalendar.ZONE);
        var next = local.with(TemporalAdjusters.nextOrSame(day)).with(time);
        return next.isAfter(local) ? next : next.plusWeeks(1);
    }
}
