package org.bihuan.projects.page;

import java.time.LocalDate;
import java.util.Comparator;
import org.bihuan.deadlines.store.Calendars;
import org.bihuan.projects.Plan;
import org.bihuan.projects.Plans;
import org.bihuan.projects.ProjectView;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** The plan on the page of a project: breakdown table, chart and permits; the draft while none is in force. */
@Component
class PlanSection {

    private final Plans plans;
    private final ProjectReadings facts;
    private final PlanSheet sheet;
    private final PermitChain chain;
    private final Calendars calendars;

    PlanSection(Plans plans, ProjectReadings facts, PlanSheet sheet, PermitChain chain, Calendars calendars) {
        this.plans = plans;
        this.facts = facts;
        this.sheet = sheet;
        this.chain = chain;
        this.calendars = calendars;
    }

    /** Adds nothing while there is no plan. */
    void show(ProjectView project, LocalDate today, Model page) {
        plans.inForce(project.id())
                .or(() -> plans.draft(project.id()))
                .ifPresent(plan -> show(project, plan, today, page));
    }

    private void show(ProjectView project, Plan plan, LocalDate today, Model page) {
        var tasks = facts.tasks(project.id());
        var blockers = facts.blockers(project.id());
        var forecast = Forecast.of(plan, tasks, today, calendars.current());
        var chart = new GanttTasks(tasks, blockers, forecast, today).of(plan);
        page.addAttribute("plan", plan);
        page.addAttribute("state", plan.state().label());
        page.addAttribute("tasks", sheet.rows(plan.rows(), tasks, today));
        page.addAttribute("permits", chain.of(plan.rows(), tasks, blockers));
        page.addAttribute(
                "sheets",
                Gantt.of(chart, plan.requiredFinish(), today, project.stage().open()));
        forecast.values().stream()
                .max(Comparator.naturalOrder())
                .ifPresent(finish -> page.addAttribute("expected", finish));
    }
}
