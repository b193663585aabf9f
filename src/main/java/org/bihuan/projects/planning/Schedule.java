package org.bihuan.projects.planning;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.stream.Collectors;
import org.bihuan.deadlines.ChineseDates;

/**
 * The dates of a plan; it may be impossible to keep, and then says by how much. Days are those of Asia/Shanghai.
 *
 * @param tasks in the order in which they were given
 * @param criticalChain codes of the tasks, from the first to the last, that follow on each other without a gap and make
 *     the finish what it is
 * @param finish the earliest day on which all tasks are done
 * @param requiredFinish as it was asked for, also when it is no working day
 * @param daysOver by how many working days the earliest finish misses the required one; 0 when it doesn't
 * @param provisional whether any date lies in a year whose calendar isn't published, so that it may still move
 * @param names of the tasks, by code
 */
public record Schedule(
        List<ScheduledTask> tasks,
        List<String> criticalChain,
        LocalDate finish,
        LocalDate requiredFinish,
        int daysOver,
        boolean provisional,
        Map<String, String> names) {

    /**
     * The dates of a task.
     *
     * @throws NoSuchElementException when the plan has no task with this code
     */
    public ScheduledTask of(String code) {
        return tasks.stream()
                .filter(task -> task.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException(code));
    }

    /** Whether the required finish can be kept. */
    public boolean feasible() {
        return daysOver == 0;
    }

    /**
     * This schedule, when the required finish can be kept.
     *
     * @throws PlanRefused when it can't, naming the critical chain and the days
     */
    public Schedule requireFeasible() {
        if (!feasible()) {
            throw new PlanRefused("关键路线" + chain() + "最早于" + ChineseDates.full(finish) + "完成，比要求的"
                    + ChineseDates.full(requiredFinish) + "晚" + daysOver + "个工作日。请压缩这些任务的工期、调整前置任务，或申请调整要求完工日期。");
        }
        return this;
    }

    /** The same dates of the tasks, with the finish of another schedule when that one is later. */
    public Schedule noEarlierThan(Schedule other) {
        return other.finish.isAfter(finish)
                ? new Schedule(
                        tasks,
                        other.criticalChain,
                        other.finish,
                        requiredFinish,
                        other.daysOver,
                        provisional || other.provisional,
                        names)
                : this;
    }

    private String chain() {
        return criticalChain.stream().map(code -> code + names.get(code)).collect(Collectors.joining("→", "“", "”"));
    }
}
