package org.bihuan.projects;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.bihuan.cases.Refusal;
import org.bihuan.cases.Texts;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What is asked for while a project goes on; the leader in charge decides it ({@link ChangeDecisions}). An estimate that exceeds
 * the investment by more than the office's percentage may cost the project a new feasibility study, that is a new plan
 * (政府投资条例 第十二条).
 */
@Service
@Transactional
public class ProjectChanges {

    private final ProjectFile file;
    private final ChangeStore store;
    private final Plans plans;
    private final ProjectRegister register;
    private final ServingBody serving;
    private final StepClock steps;
    private final ChangeDecisions decisions;
    private final ProjectProcess process;
    private final Overrun overrun;

    ProjectChanges(
            ProjectFile file,
            ChangeStore store,
            Plans plans,
            ProjectRegister register,
            ServingBody serving,
            StepClock steps,
            ChangeDecisions decisions,
            ProjectProcess process,
            Overrun overrun) {
        this.file = file;
        this.store = store;
        this.plans = plans;
        this.register = register;
        this.serving = serving;
        this.steps = steps;
        this.decisions = decisions;
        this.process = process;
        this.overrun = overrun;
    }

    /** What waits for a decision; empty when nothing does. */
    @Transactional(readOnly = true)
    public Optional<ProjectChange> open(UUID project) {
        return store.open(project);
    }

    /**
     * Asks for a new estimate. One within the office's percentage is recorded at once, beyond it the leader decides.
     *
     * @param estimate in 万元
     */
    public void askEstimate(UUID id, @Nullable BigDecimal estimate, String reason, String actor) {
        var sum = ProjectRegister.requireSum(estimate, "调整后的概算");
        var project = asked(id, reason, actor);
        if (overrun.beyond(sum, project.investment)) {
            put(change(id, ChangeKind.ESTIMATE, reason, sum, null, actor), false);
        } else {
            decisions.revise(id, sum, reason, actor);
        }
    }

    /**
     * Asks for another plan, which the staff member then makes.
     *
     * @param requiredFinish the new day; null when it stays
     */
    public void askReplan(UUID id, @Nullable LocalDate requiredFinish, String reason, String actor) {
        asked(id, reason, actor).at(ProjectStage.RUNNING, ProjectStage.SUSPENDED);
        var finish = requiredFinish == null ? null : register.requireFinish(requiredFinish);
        put(change(id, ChangeKind.REPLAN, reason, null, finish, actor), true);
    }

    /** Puts a ready plan straight before the leader. */
    void askWithPlan(UUID id, List<BreakdownRow> table, String reason, String actor) {
        var project = asked(id, reason, actor);
        project.at(ProjectStage.RUNNING, ProjectStage.SUSPENDED);
        plans.requireFeasible(plans.draft(id, table, PlanKind.REPLAN, project.requiredFinish, reason, actor));
        put(change(id, ChangeKind.REPLAN, reason, null, null, actor), false);
    }

    /** Asks for a pause, its end, or the end of the project. */
    public void ask(UUID id, ChangeKind kind, String reason, String actor) {
        var project = asked(id, reason, actor);
        switch (kind) {
            case SUSPEND -> project.at(ProjectStage.RUNNING);
            case RESUME -> project.at(ProjectStage.SUSPENDED);
            case CANCEL -> project.requireOpen();
            case ESTIMATE, REPLAN -> throw new IllegalArgumentException(kind.name());
        }
        put(change(id, kind, reason, null, null, actor), false);
    }

    private Project asked(UUID id, String reason, String actor) {
        Texts.require(reason, "请填写申请理由。");
        file.lock(id);
        var project = file.open(id);
        project.requireOpen();
        var servants = project.servants();
        if (actor.equals(servants.leader())) {
            throw new Refusal("项目变更由分管领导审批，请由项目单位、责任科室或联系人提出。");
        }
        if (!mayAsk(project, servants, actor)) {
            throw new Refusal("项目变更由项目单位、责任科室或联系人提出。");
        }
        if (store.open(id).isPresent()) {
            throw new Refusal("项目" + project.code + "还有变更申请待审批，请等审批后再提出。");
        }
        return project;
    }

    private boolean mayAsk(Project project, Servants servants, String actor) {
        return serving.speakers(servants).contains(actor) || serving.belongs(actor, project.ownerUnit);
    }

    private ProjectChange change(
            UUID project,
            ChangeKind kind,
            String reason,
            @Nullable BigDecimal estimate,
            @Nullable LocalDate finish,
            String actor) {
        return new ProjectChange(UUID.randomUUID(), project, kind, reason, estimate, finish, null, actor, file.now());
    }

    private void put(ProjectChange change, boolean planned) {
        store.add(change);
        file.note(change.project(), change.askedBy(), ProjectStep.CHANGE_ASKED, change.text());
        steps.beside(change.project(), change.askedBy(), "变更待审批");
        process.changeAsked(change.project(), planned);
    }

    /**
     * The staff member has made the plan that the change needs.
     *
     * @param requiredFinish another day than was asked for; null when that stays
     * @throws Refusal when it can't be kept, with the chain that shows why
     */
    public void planRevised(UUID id, List<BreakdownRow> table, @Nullable LocalDate requiredFinish, String actor) {
        var project = file.open(id);
        var change = store.waiting(id);
        if (!actor.equals(project.servants().staff())) {
            throw new Refusal("调整计划由项目" + project.code + "的联系人编制。");
        }
        var asked = requiredFinish == null ? change.requiredFinish() : register.requireFinish(requiredFinish);
        var finish = asked == null ? project.requiredFinish : asked;
        var draft = plans.draft(id, table, PlanKind.REPLAN, finish, change.reason(), actor);
        plans.requireFeasible(draft);
        store.revise(change.id(), finish.equals(project.requiredFinish) ? null : finish);
        file.note(id, actor, ProjectStep.PLAN_SUBMITTED, "第" + draft.number() + "版，最早" + draft.finish() + "完成");
    }
}
