package org.bihuan.projects.page;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.stream.Stream;

/**
 * The days of the chart from left to right: in weeks for a short project, in months for a longer one.
 *
 * @param from the first day: a Monday, or the first of a month
 * @param until the last day
 */
record GanttAxis(LocalDate from, LocalDate until, boolean weeks) {

    /** Where the days begin, and how much room they have. */
    static final int LEFT = 250;

    static final int ROOM = 780;

    private static final int LONGEST_IN_WEEKS = 120;
    private static final int LABEL = 72;

    /** A line of the scale. */
    record Tick(double x, String label) {}

    static GanttAxis of(LocalDate first, LocalDate last) {
        var weeks = ChronoUnit.DAYS.between(first, last) < LONGEST_IN_WEEKS;
        var from = weeks
                ? first.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
                : first.with(TemporalAdjusters.firstDayOfMonth());
        return new GanttAxis(from, last, weeks);
    }

    /** Where a day begins. */
    double x(LocalDate day) {
        return rounded(LEFT + ChronoUnit.DAYS.between(from, day) * dayWidth());
    }

    /** Where a day ends. */
    double end(LocalDate day) {
        return x(day.plusDays(1));
    }

    boolean shows(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(until);
    }

    /** The scale; as many lines are left out as their labels need room. */
    List<Tick> ticks() {
        double width = dayWidth() * (weeks ? 7 : 30);
        int step = (int) Math.ceil(LABEL / width);
        var format = DateTimeFormatter.ofPattern(weeks ? "yyyy-MM-dd" : "yyyy-MM");
        return Stream.iterate(
                        from, day -> !day.isAfter(until), day -> weeks ? day.plusWeeks(step) : day.plusMonths(step))
                .map(day -> new Tick(x(day), format.format(day)))
                .toList();
    }

    private double dayWidth() {
        return (double) ROOM / (ChronoUnit.DAYS.between(from, until) + 1);
    }

    private static double rounded(double x) {
        return Math.round(x * 10) / 10.0;
    }
}
