package org.bihuan.projects;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.bihuan.cases.Refusal;
import org.bihuan.deadlines.store.Calendars;
import org.bihuan.projects.planning.PlanRefused;
import org.bihuan.projects.planning.PlannedTask;
import org.bihuan.projects.planning.Schedule;
import org.bihuan.projects.planning.ScheduledTask;
import org.bihuan.projects.planning.Scheduler;
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
    private final Calendars calendars;

    Plans(PlanStore store, ProjectFile file, Calendars calendars) {
        this.store = store;
        this.file = file;
        this.calendars = calendars;
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

    /** How often the plan was changed by decision since the first one. */
    @Transactional(readOnly = true)
    public int replans(UUID project) {
        return (int) versions(project).stream()
                .filter(plan -> plan.kind() == PlanKind.REPLAN)
                .filter(plan -> plan.state() == PlanState.APPROVED || plan.state() == PlanState.SUPERSEDED)
                .count();
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
        var blocked = blocked(project);
        var begins = inForce(project).map(Plan::beginsOn).orElseGet(file::today);
        var schedule = schedule(project, table, blocked, begins, requiredFinish);
        store.removeDraft(project);
        return add(project, table, blocked, begins, schedule, kind, PlanState.DRAFT, reason, actor);
    }

    /**
     * Puts the draft in force.
     *
     * @throws Refusal when there is none, or it can't be kept: with the chain that shows why, and by how many days
     */
    public Plan approve(UUID project, String actor) {
        var draft = draft(project).orElseThrow(() -> new Refusal("没有待审批的计划，请先编制任务分解表。"));
        requireFeasible(draft);
        store.supersede(project);
        store.decide(draft.id(), PlanState.APPROVED, actor, file.now());
        return draft;
    }

    /** @throws Refusal when the plan can't be kept: with the chain that shows why, and by how many days */
    public void requireFeasible(Plan plan) {
        var table = plan.table();
        try {
            schedule(plan.project(), table, blocked(plan), plan.beginsOn(), plan.requiredFinish())
                    .requireFeasible();
        } catch (PlanRefused refused) {
            throw new Refusal(refused.getMessage());
        }
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
     * Adds the days that an obstacle has cost to a task, as a new version in force. It may be that the required finish
     * can't be kept any more; the version says so.
     *
     * @param days working days; nothing happens for 0
     */
    public Optional<Plan> shift(UUID project, String code, int days, String reason) {
        return days == 0 ? Optional.empty() : inForce(project).map(old -> shifted(old, code, days, reason));
    }

    private Plan shifted(Plan old, String code, int days, String reason) {
        var blocked = blocked(old);
        blocked.merge(code, days, Integer::sum);
        var table = old.table();
        var schedule = schedule(old.project(), table, blocked, old.beginsOn(), old.requiredFinish());
        store.supersede(old.project());
        return add(
                old.project(),
                table,
                blocked,
                old.beginsOn(),
                schedule,
                PlanKind.SHIFT,
                PlanState.APPROVED,
                reason,
                "system");
    }

    private Map<String, Integer> blocked(UUID project) {
        return inForce(project).map(Plans::blocked).orElseGet(Map::of);
    }

    private static Map<String, Integer> blocked(Plan plan) {
        return plan.rows().stream().collect(Collectors.toMap(PlanRow::code, PlanRow::blockedDays));
    }

    private Schedule schedule(
            UUID project, List<BreakdownRow> table, Map<String, Integer> blocked, LocalDate begins, LocalDate finish) {
        var facts = store.facts(project);
        var tasks = table.stream()
                .map(row -> planned(row, blocked.getOrDefault(row.code(), 0), facts.get(row.code())))
                .toList();
        try {
            return Scheduler.schedule(tasks, begins, finish, calendars.current());
        } catch (PlanRefused refused) {
            throw new Refusal(refused.getMessage());
        }
    }

    private static PlannedTask planned(BreakdownRow row, int blocked, PlanStore.@Nullable Fact fact) {
        return new PlannedTask(
                row.code(),
                row.name(),
                row.duration(),
                row.predecessors(),
                blocked,
                fact == null ? null : fact.started(),
                fact == null ? null : fact.finished());
    }

    private Plan add(
            UUID project,
            List<BreakdownRow> table,
            Map<String, Integer> blocked,
            LocalDate begins,
            Schedule schedule,
            PlanKind kind,
            PlanState state,
            @Nullable String reason,
            String actor) {
        var dates = schedule.tasks().stream().collect(Collectors.toMap(ScheduledTask::code, Function.identity()));
        var rows = table.stream()
                .map(row -> row(row, blocked.getOrDefault(row.code(), 0), dates.get(row.code())))
                .toList();
        var approved = state == PlanState.APPROVED;
        var plan = new Plan(
                UUID.randomUUID(),
                project,
                store.nextNumber(project),
                kind,
                state,
                begins,
                schedule.requiredFinish(),
                schedule.finish(),
                schedule.daysOver(),
                schedule.provisional(),
                reason,
                actor,
                file.now(),
                approved ? actor : null,
                approved ? file.now() : null,
                rows);
        store.add(plan);
        return plan;
    }

    private static PlanRow row(BreakdownRow task, int blocked, ScheduledTask dates) {
        return new PlanRow(
                task,
                blocked,
                dates.earliestStart(),
                dates.earliestFinish(),
                dates.latestStart(),
                dates.latestFinish(),
                dates.slack(),
                dates.critical());
    }
}
