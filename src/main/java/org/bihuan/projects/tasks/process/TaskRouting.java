package org.bihuan.projects.tasks.process;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.bihuan.platform.engine.ProcessVariable;
import org.bihuan.projects.ProjectViews;
import org.bihuan.projects.ServingBody;
import org.bihuan.projects.tasks.TaskViews;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Whose a task is now: the owner unit's to do, the staff member's to report on, the section's to check. */
@Component
class TaskRouting {

    private final TaskViews tasks;
    private final ProjectViews projects;
    private final ServingBody serving;

    TaskRouting(TaskViews tasks, ProjectViews projects, ServingBody serving) {
        this.tasks = tasks;
        this.projects = projects;
        this.serving = serving;
    }

    Map<ProcessVariable<String>, @Nullable String> of(UUID id) {
        var task = tasks.of(id);
        var project = projects.of(task.project());
        var facts = new HashMap<ProcessVariable<String>, @Nullable String>();
        facts.put(ProjectTaskProcess.OWNER_UNIT, task.unit());
        facts.put(ProjectTaskProcess.HANDLER, task.handler());
        facts.put(ProjectTaskProcess.STAFF, project.staff());
        facts.put(ProjectTaskProcess.SECTION_HEADS, heads(project.section()));
        return facts;
    }

    private @Nullable String heads(@Nullable String section) {
        return section == null ? null : serving.heads(section).collect(Collectors.joining(","));
    }
}
