package org.bihuan.projects;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.bihuan.cases.MatterClock;
import org.bihuan.cases.Notices;
import org.bihuan.cases.Refusal;
import org.bihuan.cases.Texts;
import org.bihuan.cases.TimeLimits;
import org.bihuan.deadlines.ClockKind;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The way of a project, from its registration to its archive: every step is taken here, leaves its event, and refuses in
 * plain words what isn't allowed. Who serves it is up to {@link Appointments}, what changes on the way to
 * {@link ProjectChanges}.
 */
@Service
@Transactional
public class Projects {

    private final ProjectFile file;
    private final ProjectRegister register;
    private final ServingBody serving;
    private final Plans plans;
    private final MatterClock clock;
    private final TimeLimits limits;
    private final StepClock steps;
    private final ChangeStore changes;
    private final Notices notices;
    private final ProjectProcess process;

    Projects(
            ProjectFile file,
            ProjectRegister register,
            ServingBody serving,
            Plans plans,
            MatterClock clock,
            TimeLimits limits,
            StepClock steps,
            ChangeStore changes,
            Notices notices,
            ProjectProcess process) {
        this.file = file;
        this.register = register;
        this.serving = serving;
        this.plans = plans;
        this.clock = clock;
        this.limits = limits;
        this.steps = steps;
        this.changes = changes;
        this.notices = notices;
        this.process = process;
    }

    /**
     * Registers a project; its preparation clock and its process begin.
     *
     * @return the id of the project
     * @throws Refusal saying which field is wrong
     */
    public UUID register(ProjectDraft draft, String actor) {
        var added = file.add(Project.registered(register.checked(draft), file.now()), actor);
        clock.start(added.id, ClockKind.PREPARATION, limits.limit(ClockKind.PREPARATION), actor, "登记项目");
        process.start(added.id, added.ownerUnit);
        return added.id;
    }

    /** Whether this official may break the project down now: its staff member and the heads of its section. */
    @Transactional(readOnly = true)
    public boolean mayBreakDown(UUID id, String official) {
        var project = file.open(id);
        return project.stage == ProjectStage.BREAKDOWN && speaks(project, official);
    }

    private boolean speaks(Project project, String official) {
        return serving.speakers(project.servants()).contains(official);
    }

    /**
     * Writes the first breakdown table down, without putting it before the leader. It may still be one that can't be kept;
     * the staff member finds it in the task 编制任务分解表.
     */
    public Plan saveBreakdown(UUID id, List<BreakdownRow> table, String actor) {
        var project = file.open(id);
        project.at(ProjectStage.BREAKDOWN);
        if (!speaks(project, actor)) {
            throw new Refusal("任务分解表由项目" + project.code + "的联系人和责任科室负责人编制。");
        }
        var draft = plans.draft(id, table, PlanKind.FIRST, project.requiredFinish, null, actor);
        file.note(id, actor, ProjectStep.PLAN_DRAFTED, table.size() + "项任务，最早" + draft.finish() + "完成");
        return draft;
    }

    /**
     * Puts the first plan before the leader in charge.
     *
     * @throws Refusal when it can't be kept, with the chain that shows why
     */
    public void submitPlan(UUID id, List<BreakdownRow> table, String actor) {
        requireStaff(file.open(id), actor);
        plans.requireFeasible(saveBreakdown(id, table, actor));
        file.step(id, actor, ProjectStep.PLAN_SUBMITTED, null, Project::submitPlan);
    }

    /** The leader in charge agrees; the plan is in force, and the tasks can be started. */
    public void approvePlan(UUID id, @Nullable String opinion, String actor) {
        requireDecider(id, actor);
        var plan = plans.approve(id, actor);
        file.note(id, actor, ProjectStep.PLAN_APPROVED, opinion == null ? "第" + plan.number() + "版" : opinion);
    }

    /** The leader in charge doesn't agree; the staff member breaks the project down again. */
    public void sendPlanBack(UUID id, String reason, String actor) {
        Texts.require(reason, "请填写退回理由。");
        requireDecider(id, actor);
        plans.refuse(id, actor);
        file.step(id, actor, ProjectStep.PLAN_SENT_BACK, reason, project -> project.sendPlanBack(reason));
    }

    private void requireDecider(UUID id, String actor) {
        var project = file.open(id);
        project.at(ProjectStage.APPROVAL);
        requireInCharge(project, actor);
        if (plans.draft(id).filter(draft -> draft.madeBy().equals(actor)).isPresent()) {
            throw new Refusal("计划须由编制人以外的人员审批。");
        }
    }

    /** Starts a project whose plan was approved; the preparation is over. */
    public void start(UUID id) {
        if (plans.inForce(id).isEmpty()) {
            throw new Refusal("计划还没有批准，不能启动任务。");
        }
        steps.climb(id);
        file.step(id, "system", ProjectStep.STARTED, null, project -> project.start(file.now()));
        if (changes.open(id).isPresent()) {
            steps.next(id, "system", "变更待审批");
        } else {
            steps.stop(id, "system", "计划已批准");
        }
    }

    /** Every task of the plan in force is accepted. */
    public void tasksDone(UUID id) {
        steps.climb(id);
        file.step(id, "system", ProjectStep.ALL_TASKS_ACCEPTED, null, Project::tasksDone);
        steps.next(id, "system", "待竣工验收");
        process.tasksDone(id);
    }

    /** The section finds the whole project good. */
    public void accept(UUID id, String opinion, String actor) {
        Texts.require(opinion, "请填写验收意见。");
        requireSection(id, actor);
        steps.climb(id);
        file.step(id, actor, ProjectStep.ACCEPTED, opinion, project -> project.accept(file.now()));
        steps.next(id, actor, "待决算归档");
    }

    /** The section finds that something is missing; the project unit puts it right. */
    public void notAccept(UUID id, String reason, String actor) {
        Texts.require(reason, "请填写未通过的理由和整改要求。");
        requireSection(id, actor);
        steps.climb(id);
        file.step(id, actor, ProjectStep.NOT_ACCEPTED, reason, project -> project.notAccept(reason));
        steps.next(id, actor, "待整改");
    }

    /** The project unit has put it right. */
    public void rectified(UUID id, String report, String actor) {
        Texts.require(report, "请填写整改情况。");
        if (!serving.belongs(actor, file.open(id).ownerUnit)) {
            throw new Refusal("整改情况由项目单位填报。");
        }
        steps.climb(id);
        file.step(id, actor, ProjectStep.RECTIFIED, report, Project::rectified);
        steps.next(id, actor, "整改后待竣工验收");
    }

    /** The final account is made, and the project closed. */
    public void settle(UUID id, String account, String actor) {
        Texts.require(account, "请填写决算情况。");
        requireInCharge(file.open(id), actor);
        steps.climb(id);
        file.step(id, actor, ProjectStep.SETTLED, account, project -> project.settle(file.now()));
        steps.stop(id, actor, "决算归档");
    }

    /** 约谈: the leader in charge has called the project unit in. */
    public void summon(UUID id, String minutes, String actor) {
        Texts.require(minutes, "请填写约谈情况和整改要求。");
        var project = file.open(id);
        requireInCharge(project, actor);
        file.note(id, actor, ProjectStep.SUMMONED, minutes);
        var about = file.matter(id).orElseThrow();
        notices.tell(about, Set.copyOf(file.watchers(id)), "已约谈项目单位");
    }

    private static void requireInCharge(Project project, String actor) {
        if (!actor.equals(project.servants().leader())) {
            throw new Refusal("这一步由项目" + project.code + "的分管领导办理。");
        }
    }

    private static void requireStaff(Project project, String actor) {
        if (!actor.equals(project.servants().staff())) {
            throw new Refusal("任务分解表由项目" + project.code + "的联系人编制。");
        }
    }

    private void requireSection(UUID id, String actor) {
        var servants = file.open(id).servants();
        if (actor.equals(servants.staff()) || serving.heads(servants.section()).noneMatch(actor::equals)) {
            throw new Refusal("竣工验收由责任科室中联系人以外的人员办理。");
        }
    }
}
