package org.bihuan.projects.planning;

import java.time.LocalDate;

/** What a task says of itself must agree before it can be dated. */
final class TaskFacts {

    private TaskFacts() {}

    /** @throws PlanRefused when its duration, blocked days or actual days make no sense */
    static void check(PlannedTask task) {
        LocalDate started = task.started();
        LocalDate finished = task.finished();
        if (!task.duration().unit().countsDays()) {
            throw refused(task, "的工期是" + task.duration().text() + "，请改按工作日（wd）或自然日（d）填写。");
        }
        if (task.blockedDays() < 0) {
            throw refused(task, "的受阻天数是" + task.blockedDays() + "，请改为0或正数。");
        }
        if (finished != null && started == null) {
            throw refused(task, "已于" + finished + "完成，却没有开始日期，请补填开始日期。");
        }
        if (finished != null && finished.isBefore(started)) {
            throw refused(task, "的完成日期" + finished + "早于开始日期" + started + "，请核对后改正。");
        }
    }

    private static PlanRefused refused(PlannedTask task, String why) {
        return new PlanRefused("任务" + task.code() + why);
    }
}
