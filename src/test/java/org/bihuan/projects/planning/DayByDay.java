package org.bihuan.projects.planning;

import static org.bihuan.deadlines.China.CALENDAR;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bihuan.deadlines.LimitUnit;

/** The second calculation, slow and obvious: moves every date a day at a time until no task disturbs another. */
final class DayByDay {

    private final List<PlannedTask> tasks;
    private final Map<String, LocalDate> start = new HashMap<>();
    private final Map<String, LocalDate> lastFinish = new HashMap<>();

    DayByDay(List<PlannedTask> tasks, LocalDate from, LocalDate requiredFinish) {
        this.tasks = tasks;
        tasks.forEach(task -> start.put(task.code(), task.started() != null ? task.started() : on(from)));
        tasks.forEach(task -> lastFinish.put(task.code(), back(requiredFinish)));
        boolean moved = true;
        while (moved) {
            moved = false;
            for (var task : tasks) {
                moved |= waitLonger(task);
                moved |= endSooner(task);
            }
        }
    }

    private boolean waitLonger(PlannedTask task) {
        var must = tasks.stream()
                .filter(other -> task.predecessors().contains(other.code()))
                .anyMatch(other -> !start(task).isAfter(finish(other)));
        if (task.started() == null && must) {
            start.put(task.code(), on(start(task).plusDays(1)));
            return true;
        }
        return false;
    }

    private boolean endSooner(PlannedTask task) {
        var must = tasks.stream()
                .filter(other -> other.predecessors().contains(task.code()))
                .filter(other -> other.started() == null
                        || task.finished() != null && task.finished().isBefore(other.started()))
                .anyMatch(other -> !lastFinish(task).isBefore(lastStart(other)));
        if (must) {
            lastFinish.put(task.code(), back(lastFinish(task).minusDays(1)));
        }
        return must;
    }

    LocalDate start(PlannedTask task) {
        return start.get(task.code());
    }

    LocalDate finish(PlannedTask task) {
        return task.finished() != null ? task.finished() : end(task, start(task));
    }

    LocalDate lastFinish(PlannedTask task) {
        return lastFinish.get(task.code());
    }

    LocalDate lastStart(PlannedTask task) {
        var day = lastFinish(task);
        if (task.finished() != null) {
            int worked = count(task.started().minusDays(1), task.finished());
            for (int i = 1; i < worked; i++) {
                day = back(day.minusDays(1));
            }
            return day;
        }
        while (end(task, day).isAfter(lastFinish(task))) {
            day = back(day.minusDays(1));
        }
        return day;
    }

    int slack(PlannedTask task) {
        return count(finish(task), lastFinish(task)) - count(lastFinish(task), finish(task));
    }

    private static LocalDate end(PlannedTask task, LocalDate start) {
        var inCalendarDays = task.duration().unit() == LimitUnit.CALENDAR_DAYS;
        var day = inCalendarDays ? start : on(start);
        for (int i = 1; i < task.duration().amount(); i++) {
            day = inCalendarDays ? day.plusDays(1) : on(day.plusDays(1));
        }
        day = on(day);
        for (int i = 0; i < task.blockedDays(); i++) {
            day = on(day.plusDays(1));
        }
        return day;
    }

    /** Working days after a day, up to and with another; 0 when that isn't later. */
    static int count(LocalDate after, LocalDate until) {
        int count = 0;
        for (var day = after.plusDays(1); !day.isAfter(until); day = day.plusDays(1)) {
            count += CALENDAR.isWorkingDay(day) ? 1 : 0;
        }
        return count;
    }

    private static LocalDate on(LocalDate day) {
        return CALENDAR.isWorkingDay(day) ? day : on(day.plusDays(1));
    }

    private static LocalDate back(LocalDate day) {
        return CALENDAR.isWorkingDay(day) ? day : back(day.minusDays(1));
    }
}
