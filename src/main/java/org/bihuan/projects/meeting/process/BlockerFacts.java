package org.bihuan.projects.meeting.process;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.bihuan.cases.Categories;
import org.bihuan.cases.process.Option;
import org.bihuan.cases.process.StartFacts;
import org.bihuan.organization.Organization;
import org.bihuan.projects.Permits;
import org.bihuan.projects.PlanRow;
import org.bihuan.projects.Plans;
import org.bihuan.projects.ProjectStage;
import org.bihuan.projects.ProjectView;
import org.bihuan.projects.ProjectViews;
import org.bihuan.projects.tasks.TaskStage;
import org.bihuan.projects.tasks.TaskViews;
import org.springframework.stereotype.Component;

/** What the form of an obstacle offers: the tasks in hand, the departments, the permits, the categories of cases. */
@Component
class BlockerFacts implements StartFacts {

    private final ProjectViews projects;
    private final TaskViews tasks;
    private final Plans plans;
    private final Permits permits;
    private final Organization organization;
    private final Categories categories;

    BlockerFacts(
            ProjectViews projects,
            TaskViews tasks,
            Plans plans,
            Permits permits,
            Organization organization,
            Categories categories) {
        this.projects = projects;
        this.tasks = tasks;
        this.plans = plans;
        this.permits = permits;
        this.organization = organization;
        this.categories = categories;
    }

    @Override
    public String process() {
        return RaiseBlockerProcess.KEY;
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of(
                "blockedTaskOptions",
                projects.all().stream()
                        .filter(project -> project.stage() == ProjectStage.RUNNING)
                        .flatMap(this::tasks)
                        .toList(),
                "departmentOptions",
                Option.ofUnits(organization.leadUnits()),
                "permitOptions",
                permits.all().stream()
                        .map(permit -> new Option(permit.name(), permit.code()))
                        .toList(),
                "categoryOptions",
                categories.all().entrySet().stream()
                        .map(category -> new Option(category.getValue(), category.getKey()))
                        .toList());
    }

    private Stream<Option> tasks(ProjectView project) {
        var names = plans.inForce(project.id()).map(plan -> plan.rows()).orElse(List.of());
        return tasks.all(project.id()).stream()
                .filter(task -> task.stage() == TaskStage.READY || task.stage() == TaskStage.RUNNING)
                .map(task -> new Option(
                        tasks.number(task) + " " + project.name() + "：" + name(names, task.code()),
                        task.id().toString()));
    }

    private static String name(List<PlanRow> rows, String code) {
        return rows.stream()
                .filter(row -> row.code().equals(code))
                .map(row -> row.task().name())
                .findFirst()
                .orElse(code);
    }
}
