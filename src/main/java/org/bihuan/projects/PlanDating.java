package org.bihuan.projects;

import java.util.List;
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
import org.springframework.stereotype.Component;

/** Dates the tasks of a plan over the working calendar, with the facts as they are. */
@Component
class PlanDating {

    private final PlanStore store;
    private final Calendars calendars;

    PlanDating(PlanStore store, Calendars calendars) {
        this.store = store;
        this.calendars = calendars;
    }

    /** @throws Refusal when the table contradicts itself, naming the chain */
    Schedule schedule(PlanBasis basis) {
        var facts = store.facts(basis.project());
        var tasks = basis.table().stream()
                .map(row -> planned(row, basis.blocked(row), facts.get(row.code())))
                .toList();
        try {
            return Scheduler.schedule(tasks, basis.beginsOn(), basis.requiredFinish(), calendars.current());
        } catch (PlanRefused refused) {
            throw new Refusal(refused.getMessage());
        }
    }

    /** @throws Refusal when the required finish can't be kept: with the chain that shows why, and by how many days */
    void requireFeasible(PlanBasis basis) {
        try {
            schedule(basis).requireFeasible();
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
