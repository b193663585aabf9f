package org.bihuan.projects.tasks;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.bihuan.deadlines.ChineseDates;
import org.bihuan.deadlines.WorkCalendar;
import org.bihuan.projects.Plan;
import org.bihuan.projects.PlanRow;
import org.bihuan.projects.Plans;
import org.bihuan.projects.Situation;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The light with its reason, and what is in hand with dates and progress. */
@Order(2)
@Component
class TaskSituation implements Situation {

    private final LightReadings lights;
    private final TaskViews tasks;
    private final Plans plans;

    TaskSituation(LightReadings lights, TaskViews tasks, Plans plans) {
        this.lights = lights;
        this.tasks = tasks;
        this.plans = plans;
    }

    @Override
    public List<String> lines(UUID project) {
        var lines = new ArrayList<String>();
        lights.latest(project)
                .ifPresent(reading -> lines.add("亮灯：" + reading.light().label() + "，" + reading.why() + "（"
                        + ChineseDates.plain(WorkCalendar.dateOf(reading.readAt())) + "研判）"));
        plans.inForce(project).ifPresent(plan -> lines.addAll(inHand(project, plan)));
        return lines;
    }

    private List<String> inHand(UUID project, Plan plan) {
        return tasks.all(project).stream()
                .filter(task -> task.stage().inHand())
                .flatMap(task -> plan.row(task.code()).map(row -> line(task, row)).stream())
                .toList();
    }

    private static String line(TaskView task, PlanRow row) {
        return "任务" + task.code() + row.task().name() + "：" + task.stage().label() + "，进度" + task.progress() + "%，计划"
                + ChineseDates.plain(row.earliestStart()) + "至" + ChineseDates.plain(row.earliestFinish()) + "，最迟"
                + ChineseDates.plain(row.latestFinish()) + "完成";
    }
}
