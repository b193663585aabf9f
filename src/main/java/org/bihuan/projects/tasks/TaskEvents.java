package org.bihuan.projects.tasks;

import org.bihuan.projects.ProjectEvent;
import org.bihuan.projects.ProjectStage;
import org.bihuan.projects.ProjectViews;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What happens to a project and concerns its tasks. */
@Component
class TaskEvents {

    private final TaskPlan tasks;
    private final ProjectViews projects;

    TaskEvents(TaskPlan tasks, ProjectViews projects) {
        this.tasks = tasks;
        this.projects = projects;
    }

    /** Before the light is read. */
    @Order(1)
    @EventListener
    void on(ProjectEvent event) {
        var why = event.step().label();
        switch (event.step()) {
            case STARTED, RESUMED -> tasks.follow(event.dossier(), why);
            case PLAN_APPROVED, PLAN_SHIFTED -> followIfRunning(event);
            case SUSPENDED -> tasks.rest(event.dossier(), why);
            case CANCELLED -> tasks.withdrawAll(event.dossier(), why);
            case HANDED_OVER -> tasks.handOver(event.dossier());
            default -> {}
        }
    }

    /** The first plan is followed when the project starts, a change of a suspended one when it goes on. */
    private void followIfRunning(ProjectEvent event) {
        if (projects.of(event.dossier()).stage() == ProjectStage.RUNNING) {
            tasks.follow(event.dossier(), event.step().label());
        }
    }
}
