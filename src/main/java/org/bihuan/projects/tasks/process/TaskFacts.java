package org.bihuan.projects.tasks.process;

import java.util.HashMap;
import java.util.Map;
import org.bihuan.cases.Matter;
import org.bihuan.cases.OfficialNames;
import org.bihuan.cases.process.MatterFacts;
import org.bihuan.cases.process.Option;
import org.bihuan.deadlines.ChineseDates;
import org.bihuan.organization.Organization;
import org.bihuan.projects.PlanRow;
import org.bihuan.projects.Plans;
import org.bihuan.projects.tasks.LightReadings;
import org.bihuan.projects.tasks.ProgressReport;
import org.bihuan.projects.tasks.ProgressReports;
import org.bihuan.projects.tasks.ReportState;
import org.bihuan.projects.tasks.TaskView;
import org.bihuan.projects.tasks.TaskViews;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The light of a project for every form about it, and a task as its own forms show it. */
@Component
class TaskFacts implements MatterFacts {

    private final TaskViews tasks;
    private final ProgressReports reports;
    private final LightReadings lights;
    private final Plans plans;
    private final Organization organization;
    private final OfficialNames names;

    TaskFacts(
            TaskViews tasks,
            ProgressReports reports,
            LightReadings lights,
            Plans plans,
            Organization organization,
            OfficialNames names) {
        this.tasks = tasks;
        this.reports = reports;
        this.lights = lights;
        this.plans = plans;
        this.organization = organization;
        this.names = names;
    }

    @Override
    public boolean concerns(Matter matter) {
        return !matter.ofCase();
    }

    @Override
    public Map<String, Object> of(Matter matter, String task) {
        var facts = new HashMap<String, Object>();
        lights.latest(matter.dossier())
                .ifPresent(reading -> facts.put("lightName", reading.light().label() + "：" + reading.why()));
        tasks.find(matter.id()).ifPresent(found -> facts.putAll(of(found, task)));
        return facts;
    }

    private Map<String, Object> of(TaskView view, String task) {
        var facts = new HashMap<String, Object>();
        var last = reports.of(view.id()).stream().findFirst();
        facts.put("taskShown", text(view));
        facts.put("evidenceShown", orEmpty(view.evidence()));
        switch (task) {
            case ProjectTaskProcess.START_TASK ->
                facts.put("handlerOptions", Option.ofOfficials(organization.members(view.unit())));
            case ProjectTaskProcess.CARRY_OUT_TASK -> facts.put("taskSentBack", orEmpty(view.remark()));
            case ProjectTaskProcess.REPORT_PROGRESS -> {
                facts.put("progress", view.progress());
                facts.put(
                        "taskSentBack",
                        last.filter(report -> report.state() == ReportState.RETURNED)
                                .map(ProgressReport::remark)
                                .orElse(""));
            }
            case ProjectTaskProcess.CONFIRM_PROGRESS ->
                facts.put("reportShown", last.map(this::text).orElse(""));
            default -> {}
        }
        return facts;
    }

    private String text(TaskView task) {
        var row = plans.inForce(task.project()).flatMap(plan -> plan.row(task.code()));
        return tasks.number(task) + "　"
                + row.map(planned -> planned.task().name()).orElse("") + "　"
                + names.unit(task.unit()) + "　" + task.stage().label() + "，已确认进度" + task.progress() + "%"
                + row.map(TaskFacts::dates).orElse("");
    }

    private static String dates(PlanRow row) {
        return "\n成果：" + row.task().deliverable() + "\n计划：" + ChineseDates.full(row.earliestStart()) + "至"
                + ChineseDates.full(row.earliestFinish()) + "\n最迟：" + ChineseDates.full(row.latestStart()) + "启动，"
                + ChineseDates.full(row.latestFinish()) + "完成";
    }

    private String text(ProgressReport report) {
        return names.of(report.reportedBy()) + "填报：累计进度" + report.progress() + "%\n" + report.text()
                + (report.lifts() ? "\n手续问题已解决。" : "");
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
