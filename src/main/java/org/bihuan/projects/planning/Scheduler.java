package org.bihuan.projects.planning;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bihuan.deadlines.LimitUnit;
import org.bihuan.deadlines.WorkCalendar;

/** Computes the dates of a plan. */
public final class Scheduler {

    private Scheduler() {}

    /** Schedules. */
    public static Schedule schedule(
            Collection<PlannedTask> tasks, LocalDate from, LocalDate requiredFinish, WorkCalendar calendar) {
        Map<String, PlannedTask> byCode = new HashMap<>();
        tasks.forEach(t -> byCode.put(t.code(), t));
        for (var t : tasks) {
            for (var p : t.predecessors()) {
                if (!byCode.containsKey(p)) {
                    throw new PlanRefused("任务" + t.code() + "的前置任务" + p + "不存在。");
                }
            }
        }
        Map<String, LocalDate> start = new HashMap<>();
        Map<String, LocalDate> finish = new HashMap<>();
        for (int round = 0; finish.size() < tasks.size(); round++) {
            if (round > tasks.size()) {
                throw new PlanRefused("任务之间相互为前置，形成循环。");
            }
            for (var t : tasks) {
                if (!finish.containsKey(t.code()) && finish.keySet().containsAll(t.predecessors())) {
                    var s = calendar.workingDayFrom(from);
                    for (var p : t.predecessors()) {
                        var after = calendar.workingDayAfter(finish.get(p), 1);
                        s = after.isAfter(s) ? after : s;
                    }
                    s = t.started() != null ? t.started() : s;
                    start.put(t.code(), s);
                    finish.put(t.code(), t.finished() != null ? t.finished() : end(t, s, calendar));
                }
            }
        }
        var last = finish.values().stream().max(LocalDate::compareTo).orElseThrow();
        Map<String, LocalDate> lateFinish = new HashMap<>();
        tasks.forEach(t -> lateFinish.put(t.code(), requiredFinish));
        for (int i = 0; i < tasks.size(); i++) {
            for (var t : tasks) {
                var ls = latestStart(t, lateFinish.get(t.code()), calendar);
                for (var p : t.predecessors()) {
                    var before = ls.minusDays(1);
                    while (!calendar.isWorkingDay(before)) {
                        before = before.minusDays(1);
                    }
                    if (before.isBefore(lateFinish.get(p))) {
                        lateFinish.put(p, before);
                    }
                }
            }
        }
        List<ScheduledTask> dated = tasks.stream()
                .map(t -> {
                    var lf = lateFinish.get(t.code());
                    var slack = calendar.workingDays(finish.get(t.code()), lf)
                            - calendar.workingDays(lf, finish.get(t.code()));
                    return new ScheduledTask(
                            t.code(),
                            start.get(t.code()),
                            finish.get(t.code()),
                            latestStart(t, lf, calendar),
                            lf,
                            slack,
                            slack <= 0);
                })
                .toList();
        var chain = dated.stream()
                .filter(ScheduledTask::critical)
                .map(ScheduledTask::code)
                .toList();
        return new Schedule(dated, chain, last, requiredFinish, calendar.workingDays(requiredFinish, last), false);
    }

    private static LocalDate end(PlannedTask t, LocalDate s, WorkCalendar calendar) {
        var n = t.duration().amount();
        var e = t.duration().unit() == LimitUnit.CALENDAR_DAYS
                ? calendar.workingDayFrom(s.plusDays(n - 1L))
                : calendar.workingDayAfter(s, n - 1);
        return calendar.workingDayAfter(e, t.blockedDays());
    }

    private static LocalDate latestStart(PlannedTask t, LocalDate lf, WorkCalendar calendar) {
        var s = lf;
        while (!calendar.isWorkingDay(s) || end(t, s, calendar).isAfter(lf)) {
            s = s.minusDays(1);
        }
        return s;
    }
}
