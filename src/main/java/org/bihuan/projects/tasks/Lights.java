package org.bihuan.projects.tasks;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.bihuan.deadlines.WorkCalendar;
import org.bihuan.projects.Plan;
import org.bihuan.projects.PlanRow;

/**
 * Compares the facts of a project with its plan: pure computation. A task's planned progress is the share of its planned
 * working days that are over; days on which it was blocked don't count. The project's is weighted by the same days.
 */
final class Lights {

    /** So far ahead that more says nothing. */
    private static final double FAR_AHEAD = -1000;

    private final Map<String, TaskView> tasks;
    private final LocalDate today;
    private final WorkCalendar calendar;

    private Lights(Map<String, TaskView> tasks, LocalDate today, WorkCalendar calendar) {
        this.tasks = tasks;
        this.today = today;
        this.calendar = calendar;
    }

    /**
     * The standing on a day, before its work.
     *
     * @param tasks by code, every task of the plan
     */
    static Standing standing(Plan plan, Map<String, TaskView> tasks, LocalDate today, WorkCalendar calendar) {
        return new Lights(tasks, today, calendar).standing(plan);
    }

    private Standing standing(Plan plan) {
        double weight = 0;
        double planned = 0;
        double actual = 0;
        var startLate = 0;
        for (var row : plan.rows()) {
            var days = days(row);
            weight += days;
            planned += over(row, days);
            actual += days * tasks.get(row.code()).progress() / 100d;
            startLate = Math.max(startLate, startLate(row));
        }
        var done = plan.rows().stream().allMatch(row -> tasks.get(row.code()).stage() == TaskStage.ACCEPTED);
        return new Standing(
                done,
                behind(planned, actual),
                startLate,
                rounded(100 * planned / weight),
                rounded(100 * actual / weight));
    }

    private static double behind(double planned, double actual) {
        return planned == 0 ? 0 : Math.max(FAR_AHEAD, rounded((planned - actual) / planned * 100));
    }

    /** The working days that a task is planned for. */
    private int days(PlanRow row) {
        var span = calendar.workingDays(row.earliestStart().minusDays(1), row.earliestFinish());
        return Math.max(1, span - row.blockedDays());
    }

    /** How many of them are over. */
    private int over(PlanRow row, int days) {
        var passed = calendar.workingDays(row.earliestStart().minusDays(1), today.minusDays(1));
        return today.isAfter(row.earliestFinish()) ? days : Math.max(0, Math.min(passed - row.blockedDays(), days));
    }

    private int startLate(PlanRow row) {
        var stage = tasks.get(row.code()).stage();
        if (stage != TaskStage.WAITING && stage != TaskStage.READY) {
            return 0;
        }
        var start = calendar.workingDayAfter(row.earliestStart(), row.blockedDays());
        return (int) Math.max(0, ChronoUnit.DAYS.between(start, today));
    }

    private static double rounded(double percent) {
        return BigDecimal.valueOf(percent).setScale(1, RoundingMode.HALF_UP).doubleValue();
    }
}
