package org.bihuan.projects.planning;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bihuan.deadlines.LimitUnit;

/** A task among the others, with its dates as numbers of working days. */
final class Activity {

    final PlannedTask task;
    final List<Activity> before = new ArrayList<>();
    final List<Activity> after = new ArrayList<>();
    int earliestStart;
    int earliestFinish;
    int latestStart;
    int latestFinish;
    /** Of the days lost to obstacles those that are not over before it begins. */
    private int blocked;

    Activity(PlannedTask task) {
        this.task = task;
    }

    /** Dates it forward; all its predecessors are dated. */
    void date(int from, WorkingDays days) {
        if (task.finished() != null) {
            earliestFinish = days.until(task.finished());
            earliestStart = Math.min(startedOn(days), earliestFinish);
        } else {
            int free = before.stream().mapToInt(one -> one.earliestFinish + 1).reduce(from, Math::max);
            int pushed = task.notBefore() == null ? free : Math.max(free, days.from(task.notBefore()));
            boolean started = task.started() != null;
            earliestStart = started ? startedOn(days) : pushed;
            blocked = started ? task.blockedDays() : Math.max(0, task.blockedDays() - (pushed - free));
            earliestFinish = notBefore(plannedFinish(days), days);
        }
    }

    private int notBefore(int finish, WorkingDays days) {
        return task.notBefore() == null ? finish : Math.max(finish, days.from(task.notBefore()));
    }

    /** Dates it backward; all its successors are dated. */
    void dateBack(int required, WorkingDays days) {
        latestFinish = after.stream()
                .filter(next -> next.waitsFor(this))
                .mapToInt(next -> next.latestStart - 1)
                .reduce(required, Math::min);
        latestStart =
                task.finished() != null ? latestFinish - (earliestFinish - earliestStart) : latestPlannedStart(days);
    }

    int slack() {
        return latestFinish - earliestFinish;
    }

    /** The predecessor whose end is the reason for the start; empty when it could not begin earlier anyway. */
    Optional<Activity> driver() {
        return before.stream()
                .filter(one -> one.earliestFinish + 1 == earliestStart)
                .findFirst();
    }

    LocalDate firstDay(WorkingDays days) {
        return task.started() != null ? task.started() : days.day(earliestStart);
    }

    LocalDate lastDay(WorkingDays days) {
        return task.finished() != null ? task.finished() : days.day(earliestFinish);
    }

    /** Facts win over the plan: what began before its predecessor's end no longer waits for it. */
    private boolean waitsFor(Activity predecessor) {
        LocalDate done = predecessor.task.finished();
        return task.started() == null || (done != null && done.isBefore(task.started()));
    }

    private int startedOn(WorkingDays days) {
        return days.from(task.started());
    }

    private int plannedFinish(WorkingDays days) {
        int last = inCalendarDays() ? days.from(firstDay(days).plusDays(length() - 1L)) : earliestStart + length() - 1;
        return last + blocked;
    }

    private int latestPlannedStart(WorkingDays days) {
        int last = latestFinish - blocked;
        return inCalendarDays() ? days.until(days.day(last).minusDays(length() - 1L)) : last - length() + 1;
    }

    private int length() {
        return task.duration().amount();
    }

    private boolean inCalendarDays() {
        return task.duration().unit() == LimitUnit.CALENDAR_DAYS;
    }
}
