package org.bihuan.projects.planning;

import java.time.LocalDate;
import java.util.List;
import org.bihuan.deadlines.TimeLimit;
import org.jspecify.annotations.Nullable;

/**
 * A task as it is planned, with what is already known of it. Days are those of Asia/Shanghai.
 *
 * @param code its number inside the plan: "T01"
 * @param name what is done, in Chinese
 * @param duration in working or calendar days
 * @param predecessors codes of the tasks that have to be finished first; may be empty
 * @param blockedDays working days that obstacles have added; 0 for none
 * @param started the day on which work began; null while it hasn't
 * @param finished the day on which it was done; null while it isn't
 */
public record PlannedTask(
        String code,
        String name,
        TimeLimit duration,
        List<String> predecessors,
        int blockedDays,
        @Nullable LocalDate started,
        @Nullable LocalDate finished) {

    /**
     * A task whose facts agree with each other.
     *
     * @throws PlanRefused when the duration is counted in hours, the blocked days are negative, or the task was
     *     finished without or before its start
     */
    public PlannedTask {
        predecessors = List.copyOf(predecessors);
        if (!duration.unit().countsDays()) {
            throw new PlanRefused("任务" + code + "的工期是" + duration.text() + "，请改按工作日（wd）或自然日（d）填写。");
        }
        if (blockedDays < 0) {
            throw new PlanRefused("任务" + code + "的受阻天数是" + blockedDays + "，请改为0或正数。");
        }
        if (finished != null && started == null) {
            throw new PlanRefused("任务" + code + "已于" + finished + "完成，却没有开始日期，请补填开始日期。");
        }
        if (finished != null && finished.isBefore(started)) {
            throw new PlanRefused(
                    "任务" + code + "的完成日期" + finished + "早于开始日期" + started + "，请核对后改正。");
        }
    }

    /** A task of which nothing is known yet. */
    public PlannedTask(String code, String name, TimeLimit duration, List<String> predecessors) {
        this(code, name, duration, predecessors, 0, null, null);
    }
}
