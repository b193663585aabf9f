package org.bihuan.projects.planning;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bihuan.deadlines.WorkCalendar;

/**
 * Backward scheduling (倒排工期) by the critical path method over the work calendar: earliest dates forward from the
 * beginning, latest dates backward from the required finish. How days are counted stands in docs/projects.md.
 */
public final class Scheduler {

    private final TaskNetwork network;
    private final WorkCalendar calendar;
    private final WorkingDays days;

    private Scheduler(TaskNetwork network, LocalDate from, LocalDate requiredFinish, WorkCalendar calendar) {
        this.network = network;
        this.calendar = calendar;
        days = new WorkingDays(calendar, from);
        List<Activity> ordered = network.ordered();
        int first = days.from(from);
        ordered.forEach(activity -> activity.date(first, days));
        int last = days.until(requiredFinish);
        for (int i = ordered.size() - 1; i >= 0; i--) {
            ordered.get(i).dateBack(last, days);
        }
    }

    /**
     * Dates all tasks of a plan; a required finish that can't be kept is not refused here.
     *
     * @param tasks in any order; facts of tasks that have begun or ended fix their dates
     * @param from before this day no task begins, but those that have; need not be a working day
     * @param requiredFinish the day by whose end all must be done; need not be a working day
     * @param calendar the working days; years that aren't published make the schedule provisional
     * @throws PlanRefused when the plan is empty, a code comes twice, a predecessor is unknown, tasks wait for each
     *     other in a circle, a duration is counted in hours, blocked days are negative, a task was finished without or
     *     before its start, or dates lie centuries away
     */
    public static Schedule schedule(
            Collection<PlannedTask> tasks, LocalDate from, LocalDate requiredFinish, WorkCalendar calendar) {
        return new Scheduler(new TaskNetwork(tasks), from, requiredFinish, calendar).schedule(requiredFinish);
    }

    private Schedule schedule(LocalDate requiredFinish) {
        List<Activity> chain = chain();
        List<ScheduledTask> tasks = tasks(new HashSet<>(chain));
        LocalDate finish = tasks.stream()
                .map(ScheduledTask::earliestFinish)
                .max(Comparator.naturalOrder())
                .orElseThrow();
        return new Schedule(
                tasks,
                chain.stream().map(activity -> activity.task.code()).toList(),
                finish,
                requiredFinish,
                Math.max(0, days.until(finish) - days.until(requiredFinish)),
                provisional(tasks, requiredFinish),
                network.activities().stream()
                        .collect(Collectors.toUnmodifiableMap(one -> one.task.code(), one -> one.task.name())));
    }

    private List<Activity> chain() {
        LinkedList<Activity> chain = new LinkedList<>();
        Optional<Activity> next = network.activities().stream()
                .reduce((one, other) -> other.earliestFinish > one.earliestFinish ? other : one);
        while (next.isPresent()) {
            chain.addFirst(next.get());
            next = next.get().driver();
        }
        return chain;
    }

    private List<ScheduledTask> tasks(Set<Activity> chain) {
        int least =
                network.activities().stream().mapToInt(Activity::slack).min().orElseThrow();
        int tight = Math.max(least, 0);
        return network.activities().stream()
                .map(activity -> dated(activity, activity.slack() <= tight || chain.contains(activity)))
                .toList();
    }

    private ScheduledTask dated(Activity activity, boolean critical) {
        return new ScheduledTask(
                activity.task.code(),
                activity.firstDay(days),
                activity.lastDay(days),
                days.day(activity.latestStart),
                days.day(activity.latestFinish),
                activity.slack(),
                critical);
    }

    private boolean provisional(List<ScheduledTask> tasks, LocalDate requiredFinish) {
        Stream<LocalDate> dates = tasks.stream()
                .flatMap(task -> Stream.of(
                        task.earliestStart(), task.earliestFinish(), task.latestStart(), task.latestFinish()));
        return Stream.concat(dates, Stream.of(requiredFinish)).anyMatch(Predicate.not(calendar::isPublished));
    }
}
