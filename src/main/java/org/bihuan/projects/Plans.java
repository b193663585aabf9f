package org.bihuan.projects;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.bihuan.cases.Refusal;
import org.bihuan.projects.planning.Schedule;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The plans of projects, in versions: backward from the required finish (倒排工期) over the working calendar, with the facts
 * as they are. Old versions are kept.
 */
@Service
@Transactional
public class Plans {

    private final PlanStore store;
    private final ProjectFile file;
    private final PlanDating dating;

    Plans(PlanStore store, ProjectFile file, PlanDating dating) {
        this.store = store;
        this.file = file;
        this.dating = dating;
    }

    /** The plan in force; empty while none was approved. */
    @Transactional(readOnly = true)
    public Optional<Plan> inForce(UUID project) {
        return store.one(project, PlanState.APPROVED);
    }

    /** The draft; empty when there is none. */
    @Transactional(readOnly = true)
    public Optional<Plan> draft(UUID project) {
        return store.one(project, PlanState.DRAFT);
    }

    /** Every version, the first first. */
    @Transactional(readOnly = true)
    public List<Plan> versions(UUID project) {
        return store.all(project);
    }

    /** When everything can be done by the plan in force, for every project that has one. */
    @Transactional(readOnly = true)
    public Map<UUID, LocalDate> finishes() {
        return store.finishes();
    }

    /** How often the plan was changed by decision since the first one. */
    @Transactional(readOnly = true)
    public int replans(UUID project) {
        return store.replans(project);
    }

    /**
     * Writes the draft, in place of an earlier one. A plan that can't be kept may be a draft, with the days over.
     *
     * @param kind FIRST or REPLAN
     * @param requiredFinish the day to count back from
     * @param reason why the plan changes; null for the first
     * @throws Refusal when the table contradicts itself, naming the chain
     */
    public Plan draft(
            UUID project,
            List<BreakdownRow> table,
            PlanKind kind,
            LocalDate requiredFinish,
            @Nullable String reason,
            String actor) {
        file.lock(project);
        var basis = basis(project, table, requiredFinish);
        var schedule = dating.schedule(basis);
        store.removeDraft(project);
        return add(basis, schedule, kind, PlanState.DRAFT, reason, actor);
    }

    private PlanBasis basis(UUID project, List<BreakdownRow> table, LocalDate requiredFinish) {
        var before = inForce(project);
        var blocked = before.map(PlanBasis::blocked).orElseGet(Map::of);
        var begins = before.map(Plan::beginsOn).orElseGet(file::today);
        return new PlanBasis(project, table, blocked, begins, requiredFinish);
    }

    /**
     * Puts the draft in force, dated anew: days may have gone by and obstacles closed since it was drafted.
     *
     * @throws Refusal when there is none, or it can't be kept: with the chain that shows why, and by how many days
     */
    public Plan approve(UUID project, String actor) {
        file.lock(project);
        var draft = draft(project).orElseThrow(() -> new Refusal("没有待审批的计划，请先编制任务分解表。"));
        var basis = basis(project, draft.table(), draft.requiredFinish());
        var approved = draft.approved(actor, file.now(), basis, dating.feasible(basis));
        store.supersede(project);
        store.removeDraft(project);
        store.add(approved);
        return approved;
    }

    /** @throws Refusal when the plan can't be kept: with the chain that shows why, and by how many days */
    public void requireFeasible(Plan plan) {
        dating.feasible(PlanBasis.of(plan));
    }

    /** Whether there is a draft that can be kept as things stand today. */
    @Transactional(readOnly = true)
    public boolean draftCanBeKept(UUID project) {
        return draft(project)
                .map(draft -> basis(project, draft.table(), draft.requiredFinish()))
                .filter(basis -> dating.schedule(basis).feasible())
                .isPresent();
    }

    /** The leader doesn't agree with the draft; it is kept. */
    public void refuse(UUID project, String actor) {
        draft(project).ifPresent(draft -> store.decide(draft.id(), PlanState.REFUSED, actor, file.now()));
    }

    /** Throws the draft away. */
    public void drop(UUID project) {
        store.removeDraft(project);
    }

    /**
     * Adds the days that an obstacle has cost to a task, as a new version in force. Other tasks keep their planned dates,
     * unless they wait for it. It may be that the required finish can't be kept any more, as things are today; the version
     * says so.
     *
     * @param days working days; nothing happens for 0
     */
    public Optional<Plan> shift(UUID project, String code, int days, String reason) {
        file.lock(project);
        return days == 0 ? Optional.empty() : inForce(project).map(old -> shifted(old, code, days, reason));
    }

    private Plan shifted(Plan old, String code, int days, String reason) {
        var basis = PlanBasis.of(old).withBlocked(code, days);
        var schedule = dating.shifted(old, basis, code).noEarlierThan(dating.schedule(basis));
        store.supersede(old.project());
        return add(basis, schedule, PlanKind.SHIFT, PlanState.APPROVED, reason, "system");
    }

    private Plan add(
            PlanBasis basis, Schedule schedule, PlanKind kind, PlanState state, @Nullable String reason, String actor) {
        var approved = state == PlanState.APPROVED;
        var plan = new Plan(
                UUID.randomUUID(),
                basis.project(),
                store.nextNumber(basis.project()),
                kind,
                state,
                basis.beginsOn(),
                schedule.requiredFinish(),
                schedule.finish(),
                schedule.daysOver(),
                schedule.provisional(),
                reason,
                actor,
                file.now(),
                approved ? actor : null,
                approved ? file.now() : null,
                PlanDating.rows(basis, schedule));
        store.add(plan);
        return plan;
    }
}
