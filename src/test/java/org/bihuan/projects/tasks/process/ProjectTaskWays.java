package org.bihuan.projects.tasks.process;

import java.util.Map;
import java.util.UUID;
import org.bihuan.cases.process.Loop;
import org.bihuan.projects.ProjectScene;
import org.bihuan.projects.tasks.TaskViews;

/** Every line of a project task. */
public final class ProjectTaskWays {

    private final Loop loop;
    private final ProjectScene scene;
    private final TaskViews tasks;

    public ProjectTaskWays(Loop loop, ProjectScene scene, TaskViews tasks) {
        this.loop = loop;
        this.scene = scene;
        this.tasks = tasks;
    }

    /** A task with weekly reports and a ladder climbed, a deliverable sent back and accepted; the next one is withdrawn. */
    public void walk() {
        var project = scene.started();
        var first = task(project, "T01");
        loop.until("2026-03-09T10:00");
        loop.complete(first, ProjectTaskProcess.START_TASK, "jiaowei-1", Map.of());
        loop.until("2026-03-13T10:00");
        reportAnd(first, "sendBack");
        reportAnd(first, "confirm");
        loop.until("2026-03-16T10:00");
        submitAnd(first, "sendBack");
        submitAnd(first, "accept");
        scene.cancel(project);
    }

    private UUID task(UUID project, String code) {
        return tasks.all(project).stream()
                .filter(task -> task.code().equals(code))
                .map(task -> task.id())
                .findFirst()
                .orElseThrow();
    }

    private void reportAnd(UUID task, String decision) {
        var form = Map.<String, Object>of("progress", 50, "weekText", "主体结构施工");
        loop.complete(task, ProjectTaskProcess.REPORT_PROGRESS, "fagai-1", form);
        var answer = Map.<String, Object>of("decision", decision, "reason", "与现场不符");
        loop.complete(task, ProjectTaskProcess.CONFIRM_PROGRESS, "fagai-head", answer);
    }

    private void submitAnd(UUID task, String decision) {
        loop.complete(task, ProjectTaskProcess.CARRY_OUT_TASK, "jiaowei-1", Map.of("evidence", "验收记录"));
        var answer = Map.<String, Object>of("decision", decision, "reason", "缺少照片");
        loop.complete(task, ProjectTaskProcess.ACCEPT_DELIVERABLE, "fagai-head", answer);
    }
}
