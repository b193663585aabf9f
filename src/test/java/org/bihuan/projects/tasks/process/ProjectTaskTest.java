package org.bihuan.projects.tasks.process;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.bihuan.cases.process.LoopTest;
import org.bihuan.deadlines.ClockKind;
import org.bihuan.deadlines.store.Clocks;
import org.bihuan.projects.Plans;
import org.bihuan.projects.ProjectEntry;
import org.bihuan.projects.ProjectScene;
import org.bihuan.projects.ProjectViews;
import org.bihuan.projects.tasks.LightReadings;
import org.bihuan.projects.tasks.Obstacles;
import org.bihuan.projects.tasks.ProgressReports;
import org.bihuan.projects.tasks.TaskStage;
import org.bihuan.projects.tasks.TaskView;
import org.bihuan.projects.tasks.TaskViews;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** T01, planned for 2 to 6 March 2026, at the latest 9 to 13 March, and T02 after it: a week later each. */
@Import(ProjectScene.class)
abstract class ProjectTaskTest extends LoopTest {

    @Autowired
    ProjectScene scene;

    @Autowired
    TaskViews tasks;

    @Autowired
    ProjectViews projects;

    @Autowired
    Plans plans;

    @Autowired
    ProgressReports reports;

    @Autowired
    Obstacles obstacles;

    @Autowired
    LightReadings lights;

    @Autowired
    Clocks clocks;

    TaskView task(UUID project, String code) {
        return tasks.all(project).stream()
                .filter(task -> task.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    TaskStage stage(UUID task) {
        return tasks.of(task).stage();
    }

    ClockKind clock(UUID task) {
        return clocks.running(task).map(running -> running.kind()).orElse(null);
    }

    void start(UUID task) {
        loop.complete(task, ProjectTaskProcess.START_TASK, "jiaowei-1", Map.of());
    }

    void submit(UUID task) {
        loop.complete(task, ProjectTaskProcess.CARRY_OUT_TASK, "jiaowei-1", Map.of("evidence", "验收记录〔2026〕5号"));
    }

    void check(UUID task, String decision) {
        loop.complete(
                task,
                ProjectTaskProcess.ACCEPT_DELIVERABLE,
                "fagai-head",
                Map.of("decision", decision, "reason", "缺少照片"));
    }

    static Map<String, Object> report(int progress) {
        return new HashMap<>(Map.of("progress", progress, "weekText", "主体结构施工"));
    }

    void report(UUID task, int progress) {
        loop.complete(task, ProjectTaskProcess.REPORT_PROGRESS, "fagai-1", report(progress));
    }

    void confirm(UUID task, String decision) {
        loop.complete(
                task,
                ProjectTaskProcess.CONFIRM_PROGRESS,
                "fagai-head",
                Map.of("decision", decision, "reason", "与现场不符"));
    }

    List<String> history(UUID project) {
        return projects.history(project).stream().map(ProjectEntry::label).toList();
    }
}
