package org.bihuan.projects;

import java.time.LocalDate;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.bihuan.cases.Refusal;
import org.bihuan.deadlines.store.Calendars;
import org.bihuan.projects.planning.PlanRefused;
import org.bihuan.projects.planning.PlannedTask;
import org.bihuan.projects.planning.Schedule;
import org.bihuan.projects.planning.ScheduledTask;
import org.bihuan.projects.planning.Scheduler;
import org.springframework.stereotype.Component;

/** Dates the tasks of a plan over the working calendar, with the facts as they are. */
@Component
class PlanDating {

    private final PlanStore store;
    private final ProjectFile file;
    private final Calendars calendars;

    PlanDating(PlanStore store, ProjectFile file, Calendars calendars) {
        this.store = store;
        this.file = file;
        this.calendars = calendars;
    }

    /**
     * From today on: what hasn't begun begins, and what isn't finished ends, not before it.
     *
     * @throws Refusal when the table contradicts itself, naming the chain
     */
    Schedule schedule(PlanBasis basis) {
        return schedule(basis, (row, fact) -> file.today());
    }

    /**
     * From the dates of a plan on, except for the task that is free again: who was late stays late, and nothing moves but
     * what that task and those behind it need.
     */
    Schedule shifted(Plan before, PlanBasis basis, String freed) {
        var rows = before.byCode();
        return schedule(
                basis, (row, fact) -> row.code().equals(freed) ? file.today() : planned(rows.get(row.code()), fact));
    }

    private static LocalDate planned(PlanRow row, PlanStore.Fact fact) {
        return fact.started() == null ? row.earliestStart() : row.earliestFinish();
    }

    private Schedule schedule(PlanBasis basis, BiFunction<BreakdownRow, PlanStore.Fact, LocalDate> notBefore) {
        var facts = store.facts(basis.project());
        var tasks = basis.table().stream()
                .map(row -> {
                    var fact = facts.getOrDefault(row.code(), PlanStore.Fact.NONE);
                    return planned(row, basis.blocked(row), fact, notBefore.apply(row, fact));
                })
                .toList();
        try {
            return Scheduler.schedule(tasks, basis.beginsOn(), basis.requiredFinish(), calendars.current());
        } catch (PlanRefused refused) {
            throw new Refusal(refused.getMessage());
        }
    }

    /** @throws Refusal when the required finish can't be kept: with the chain that shows why, and by how many days */
    Schedule feasible(PlanBasis basis) {
        try {
            return schedule(basis).requireFeasible();
        } catch (PlanRefused refused) {
            throw new Refusal(refused.getMessage());
        }
    }

    private static PlannedTask planned(BreakdownRow row, int blocked, PlanStore.Fact fact, LocalDate notBefore) {
        return new PlannedTask(
                row.code(),
                row.name(),
                row.duration(),
                row.predecessors(),
                blocked,
                fact.started(),
                fact.finished(),
                notBefore);
    }

    /** The table with its dates. */
    static List<PlanRow> rows(PlanBasis basis, Schedule schedule) {
        var dates = schedule.tasks().stream().collect(Collectors.toMap(ScheduledTask::code, Function.identity()));
        return basis.table().stream()
                .map(task -> row(task, basis.blocked(task), dates.get(task.code())))
                .toList();
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
