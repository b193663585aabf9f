package org.bihuan.projects;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.UUID;
import org.bihuan.cases.Refusal;
import org.bihuan.cases.Texts;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the leader in charge decides about the changes that were asked for; nobody decides their own. */
@Service
@Transactional
public class ChangeDecisions {

    private final ProjectFile file;
    private final ChangeStore store;
    private final Plans plans;
    private final StepClock steps;

    ChangeDecisions(ProjectFile file, ChangeStore store, Plans plans, StepClock steps) {
        this.file = file;
        this.store = store;
        this.plans = plans;
        this.steps = steps;
    }

    /** The leader in charge agrees: what was asked for happens at once, and a plan that belongs to it is in force. */
    public ChangeKind approve(UUID id, @Nullable String opinion, String actor) {
        var change = decidedBy(id, actor);
        steps.climb(id);
        if (change.kind() == ChangeKind.REPLAN && revised(id).isEmpty()) {
            throw new Refusal("没有待审批的计划，请退回编制。");
        }
        store.decide(change.id(), "APPROVED", opinion, actor, file.now());
        file.note(id, actor, ProjectStep.CHANGE_APPROVED, opinion == null ? change.text() : opinion);
        carryOut(change, actor);
        decided(id, actor);
        return change.kind();
    }

    private void carryOut(ProjectChange change, String actor) {
        var id = change.project();
        switch (change.kind()) {
            case ESTIMATE -> revise(id, change.estimate(), change.reason(), actor);
            case REPLAN -> {}
            case SUSPEND -> file.step(id, actor, ProjectStep.SUSPENDED, change.reason(), Project::suspend);
            case RESUME -> file.step(id, actor, ProjectStep.RESUMED, change.reason(), Project::resume);
            case CANCEL -> cancel(id, change.reason(), actor);
        }
        if (change.kind().mayNeedAPlan()) {
            revised(id).ifPresent(draft -> putInForce(draft, actor));
        }
    }

    private void putInForce(Plan draft, String actor) {
        var id = draft.project();
        plans.approve(id, actor);
        file.step(id, actor, ProjectStep.PLAN_APPROVED, "第" + draft.number() + "版", project -> {
            project.require(draft.requiredFinish());
        });
    }

    private void cancel(UUID id, String reason, String actor) {
        plans.drop(id);
        file.step(id, actor, ProjectStep.CANCELLED, reason, project -> project.cancel(file.now()));
        steps.stop(id, actor, "项目已取消");
    }

    /** The leader in charge doesn't agree; everything stays as it is, and the plan that was made is kept as refused. */
    public void refuse(UUID id, String reason, String actor) {
        Texts.require(reason, "请填写不同意的理由。");
        var change = decidedBy(id, actor);
        steps.climb(id);
        refusePlan(change, actor);
        store.decide(change.id(), "REFUSED", reason, actor, file.now());
        file.note(id, actor, ProjectStep.CHANGE_REFUSED, reason);
        decided(id, actor);
    }

    /** While its tasks run, the project itself has a clock only for the change. */
    private void decided(UUID id, String actor) {
        var stage = file.open(id).stage;
        if (stage == ProjectStage.RUNNING || stage == ProjectStage.SUSPENDED) {
            steps.stop(id, actor, "变更已审批");
        }
    }

    /** The leader in charge wants a new plan first: the staff member makes it, and the leader is asked again. */
    public void sendBack(UUID id, String reason, String actor) {
        Texts.require(reason, "请填写退回理由和对计划的要求。");
        var change = decidedBy(id, actor);
        if (!change.kind().mayNeedAPlan()) {
            throw new Refusal(change.kind().label() + "不涉及编制计划，请选择同意或不同意。");
        }
        file.open(id).at(ProjectStage.RUNNING, ProjectStage.SUSPENDED);
        refusePlan(change, actor);
        store.sendBack(change.id(), reason);
        file.note(id, actor, ProjectStep.CHANGE_SENT_BACK, reason);
    }

    private void refusePlan(ProjectChange change, String actor) {
        if (change.kind().mayNeedAPlan() && revised(change.project()).isPresent()) {
            plans.refuse(change.project(), actor);
        }
    }

    /** The plan that was made for the change; the first one has a decision of its own. */
    private Optional<Plan> revised(UUID id) {
        return plans.draft(id).filter(draft -> draft.kind() == PlanKind.REPLAN);
    }

    private ProjectChange decidedBy(UUID id, String actor) {
        var change = store.waiting(id);
        var project = file.open(id);
        if (!actor.equals(project.servants().leader()) || actor.equals(change.askedBy())) {
            throw new Refusal("项目变更由分管领导审批，申请人不能审批自己的申请。");
        }
        return change;
    }

    /** Puts the new estimate down. */
    void revise(UUID id, @Nullable BigDecimal estimate, String reason, String actor) {
        var sum = ProjectRegister.requireSum(estimate, "调整后的概算");
        var why = sum.stripTrailingZeros().toPlainString() + "万元：" + reason;
        file.step(id, actor, ProjectStep.ESTIMATE_REVISED, why, project -> project.reviseEstimate(sum));
    }
}
