package org.bihuan.projects;

import java.util.ArrayList;
import java.util.UUID;
import org.bihuan.cases.Cases;
import org.bihuan.cases.Refusal;
import org.bihuan.cases.Texts;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes what a resident asked for into a project, as one more task of its plan; the leader in charge decides. */
@Service
@Transactional
public class ProjectCases {

    private final ProjectFile file;
    private final ProjectViews views;
    private final Plans plans;
    private final ProjectChanges changes;
    private final Cases cases;
    private final JdbcClient jdbc;

    ProjectCases(
            ProjectFile file, ProjectViews views, Plans plans, ProjectChanges changes, Cases cases, JdbcClient jdbc) {
        this.file = file;
        this.views = views;
        this.plans = plans;
        this.changes = changes;
        this.cases = cases;
        this.jdbc = jdbc;
    }

    /**
     * Asks for a case to become a task. The case goes its own way all the same.
     *
     * @param caseNumber as it was typed
     * @param task the new row; its code is given here
     * @throws Refusal when project or case is unknown (or the official must keep away from the case), or the new plan can't
     *     be kept
     */
    public void take(String projectCode, String caseNumber, BreakdownRow task, String actor) {
        var project = views.byCode(projectCode).orElseThrow(() -> new Refusal("请选择项目。"));
        Texts.require(task.name(), "请填写任务名称。");
        var plan = plans.inForce(project.id()).orElseThrow(() -> new Refusal("项目" + project.code() + "还没有批准的计划。"));
        var rows = new ArrayList<>(plan.table());
        var code = next(project.id());
        rows.add(coded(task, code));
        var caseId = cases.takeIntoProject(caseNumber, project.code() + "：" + task.name() + "，待分管领导审批", actor);
        jdbc.sql("INSERT INTO project_task_case (project, code, case_id) VALUES (?, ?, ?)")
                .params(project.id(), code, caseId)
                .update();
        file.note(project.id(), actor, ProjectStep.CASE_TAKEN_IN, code + " " + task.name());
        changes.askWithPlan(project.id(), rows, "诉求转入任务" + code + " " + task.name(), actor);
    }

    private static BreakdownRow coded(BreakdownRow task, String code) {
        return new BreakdownRow(
                code,
                task.name(),
                task.phase(),
                task.ownerUnit(),
                task.duration(),
                task.predecessors(),
                task.deliverable(),
                task.permit());
    }

    /** The number after the highest of all versions, so that no code is used again. */
    private String next(UUID project) {
        var highest = plans.versions(project).stream()
                .flatMap(version -> version.rows().stream())
                .map(row -> row.code().replaceAll("\\D", ""))
                .filter(digits -> !digits.isEmpty() && digits.length() < 6)
                .mapToInt(Integer::parseInt)
                .max()
                .orElse(0);
        return "T%02d".formatted(highest + 1);
    }
}
