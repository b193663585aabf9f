package org.bihuan.projects.ledger;

import java.util.List;
import java.util.stream.Stream;
import org.bihuan.cases.Refusal;
import org.bihuan.projects.BreakdownRow;
import org.bihuan.projects.Plan;
import org.bihuan.projects.PlanKind;
import org.bihuan.projects.PlanRow;
import org.bihuan.projects.Plans;
import org.bihuan.projects.ProjectFile;
import org.bihuan.projects.ProjectStage;
import org.bihuan.projects.ProjectStep;
import org.bihuan.projects.ProjectView;
import org.bihuan.projects.ServingBody;
import org.bihuan.projects.TaskTemplate;
import org.bihuan.projects.TaskTemplates;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes a breakdown table from a file as the draft of the first plan, and gives the table to begin with. */
@Service
@Transactional
public class BreakdownUpload {

    private final BreakdownFile table;
    private final Plans plans;
    private final ProjectFile file;
    private final ServingBody serving;
    private final TaskTemplates templates;

    BreakdownUpload(BreakdownFile table, Plans plans, ProjectFile file, ServingBody serving, TaskTemplates templates) {
        this.table = table;
        this.plans = plans;
        this.file = file;
        this.serving = serving;
        this.templates = templates;
    }

    /** Whether this official may at the present stage: staff member and heads of the section, while it is broken down. */
    public boolean mayUpload(ProjectView project, String official) {
        return project.stage() == ProjectStage.BREAKDOWN && breaksDown(project, official);
    }

    private boolean breaksDown(ProjectView project, String official) {
        return project.servants()
                .filter(servants -> Stream.concat(Stream.of(servants.staff()), serving.heads(servants.section()))
                        .anyMatch(official::equals))
                .isPresent();
    }

    /**
     * Writes the draft, in place of an earlier one.
     *
     * @throws FileRefused naming rows and columns
     * @throws Refusal when the table contradicts itself, or the official may not, or not at this stage
     */
    public Plan take(ProjectView project, byte[] upload, String actor) {
        if (!breaksDown(project, actor)) {
            throw new Refusal("只有该项目的联系人和责任科室负责人可以上传任务分解表。");
        }
        if (project.stage() != ProjectStage.BREAKDOWN) {
            throw new Refusal(
                    "项目当前为“" + project.stage().label() + "”，只有在“" + ProjectStage.BREAKDOWN.label() + "”时可以上传任务分解表。");
        }
        var draft =
                plans.draft(project.id(), table.read(upload), PlanKind.FIRST, project.requiredFinish(), null, actor);
        file.note(
                project.id(),
                actor,
                ProjectStep.PLAN_DRAFTED,
                "上传任务分解表，共" + draft.rows().size() + "项任务");
        return draft;
    }

    /** The draft, else the plan in force, else the ready-made tasks of the project's type. */
    @Transactional(readOnly = true)
    public WrittenSheet sheet(ProjectView project) {
        var rows = plans.draft(project.id())
                .or(() -> plans.inForce(project.id()))
                .map(plan -> plan.rows().stream().map(PlanRow::task).toList())
                .orElseGet(() -> readyMade(project));
        return table.sheet(rows);
    }

    private List<BreakdownRow> readyMade(ProjectView project) {
        return templates.of(project.type()).stream()
                .map(task -> row(task, project.ownerUnit()))
                .toList();
    }

    private static BreakdownRow row(TaskTemplate task, String ownerUnit) {
        return new BreakdownRow(
                task.code(),
                task.name(),
                task.phase(),
                task.owner() == null ? ownerUnit : task.owner(),
                task.duration(),
                task.predecessors(),
                task.deliverable(),
                task.permit());
    }
}
