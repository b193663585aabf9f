package org.bihuan.projects.planning;

import java.time.LocalDate;
import java.util.List;

/** The dates of a plan. */
public record Schedule(
        List<ScheduledTask> tasks,
        List<String> criticalChain,
        LocalDate finish,
        LocalDate requiredFinish,
        int daysOver,
        boolean provisional) {

    /** The task. */
    public ScheduledTask of(String code) {
        return tasks.stream()
                .filter(task -> task.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    /** Whether the required finish can be kept. */
    public boolean feasible() {
        return daysOver == 0;
    }

    /** @throws PlanRefused when it can't be kept */
    public Schedule requireFeasible() {
        if (!feasible()) {
            throw new PlanRefused("按" + String.join("→", criticalChain) + "推算，最早" + finish + "完成，超过要求完工日期"
                    + requiredFinish + "共" + daysOver + "个工作日，请压缩工期或调整前置关系。");
        }
        return this;
    }
}
