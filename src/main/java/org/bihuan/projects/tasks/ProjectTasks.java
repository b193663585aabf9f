package org.bihuan.projects.tasks;

import java.util.Optional;
import java.util.UUID;
import org.bihuan.cases.Refusal;
import org.bihuan.cases.Texts;
import org.bihuan.organization.Organization;
import org.bihuan.projects.PlanRow;
import org.bihuan.projects.Plans;
import org.bihuan.projects.ProjectFile;
import org.bihuan.projects.ProjectStep;
import org.bihuan.projects.ServingBody;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the owner unit does with a task of a project, and how the section checks it. */
@Service
@Transactional
public class ProjectTasks {

    private final TaskFile file;
    private final TaskPlan plan;
    private final TaskClocks clocks;
    private final Plans plans;
    private final OpenObstacles obstacles;
    private final ServingBody serving;
    private final Organization organization;
    private final ProjectFile projects;

    ProjectTasks(
            TaskFile file,
            TaskPlan plan,
            TaskClocks clocks,
            Plans plans,
            OpenObstacles obstacles,
            ServingBody serving,
            Organization organization,
            ProjectFile projects) {
        this.file = file;
        this.plan = plan;
        this.clocks = clocks;
        this.plans = plans;
        this.obstacles = obstacles;
        this.serving = serving;
        this.organization = organization;
        this.projects = projects;
    }

    /**
     * The owner unit starts a task that is ready.
     *
     * @param handler who works it; null for who starts it
     * @throws Refusal when it isn't ready, is blocked, the project is suspended, or somebody is not of the owner unit
     */
    public void start(UUID id, @Nullable String handler, String actor) {
        var task = unhindered(id);
        requireOfUnit(task, actor, "任务" + task.code + "由责任单位启动。");
        var who = handler == null ? actor : handler;
        requireOfUnit(task, who, "请在责任单位的人员中选择经办人。");
        var started = file.step(id, actor, ProjectStep.TASK_STARTED, null, ready -> ready.start(who, projects.now()));
        clocks.set(started, row(started), actor, "任务启动");
    }

    /**
     * The owner unit hands in the deliverable. The clock runs on until it is accepted.
     *
     * @param evidence what was done and where it can be seen; required
     */
    public void submit(UUID id, String evidence, String actor) {
        var task = unhindered(id);
        requireOfUnit(task, actor, "任务" + task.code + "的成果由责任单位提交。");
        var proof = Texts.require(evidence, "请填写成果说明和佐证材料，如批复文号、照片、合同编号。");
        file.step(
                id,
                actor,
                ProjectStep.DELIVERABLE_SUBMITTED,
                proof,
                running -> running.submit(proof, actor, projects.now()));
    }

    /**
     * A head of the section accepts the deliverable: the task is done, and what waited for it can begin.
     *
     * @throws Refusal also when it is their own
     */
    public void accept(UUID id, @Nullable String opinion, String actor) {
        var task = file.open(id);
        projects.lock(task.project);
        requireHead(task, actor);
        var accepted = file.step(
                id,
                actor,
                ProjectStep.DELIVERABLE_ACCEPTED,
                opinion,
                submitted -> submitted.accept(actor, projects.now()));
        clocks.set(accepted, Optional.empty(), actor, "成果已核验");
        plan.goOn(accepted.project);
    }

    /** A head of the section sends the deliverable back; the clock ran on. */
    public void sendBack(UUID id, String reason, String actor) {
        requireHead(file.open(id), actor);
        var why = Texts.require(reason, "请填写退回的理由：成果哪里不足、怎样补充。");
        file.step(id, actor, ProjectStep.DELIVERABLE_SENT_BACK, why, submitted -> submitted.sendBack(why));
    }

    private ProjectTask unhindered(UUID id) {
        var task = file.open(id);
        file.running(task);
        if (obstacles.any(id)) {
            throw new Refusal("任务" + task.code + "有未销号的手续问题，请待协调解决后再办理。");
        }
        return task;
    }

    private void requireOfUnit(ProjectTask task, String official, String otherwise) {
        if (organization
                .official(official)
                .filter(one -> one.unit().equals(task.unit))
                .isEmpty()) {
            throw new Refusal(otherwise);
        }
    }

    private void requireHead(ProjectTask task, String actor) {
        var section = file.running(task).section();
        if (section == null || serving.heads(section).noneMatch(actor::equals)) {
            throw new Refusal("任务" + task.code + "的成果由责任科室负责人核验。");
        }
    }

    private Optional<PlanRow> row(ProjectTask task) {
        return plans.inForce(task.project).flatMap(inForce -> inForce.row(task.code));
    }
}
