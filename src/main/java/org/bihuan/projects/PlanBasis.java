package org.bihuan.projects;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * What a plan is dated by, beside the facts of its tasks.
 *
 * @param blocked working days that obstacles have cost, by the codes of the tasks; none for those that aren't there
 */
record PlanBasis(
        UUID project,
        List<BreakdownRow> table,
        Map<String, Integer> blocked,
        LocalDate beginsOn,
        LocalDate requiredFinish) {

    static PlanBasis of(Plan plan) {
        return new PlanBasis(plan.project(), plan.table(), blocked(plan), plan.beginsOn(), plan.requiredFinish());
    }

    static Map<String, Integer> blocked(Plan plan) {
        return plan.rows().stream().collect(Collectors.toMap(PlanRow::code, PlanRow::blockedDays));
    }

    /** The same with so many more days that a task was blocked. */
    PlanBasis withBlocked(String code, int days) {
        var more = new HashMap<>(blocked);
        more.merge(code, days, Integer::sum);
        return new PlanBasis(project, table, more, beginsOn, requiredFinish);
    }

    int blocked(BreakdownRow task) {
        return blocked.getOrDefault(task.code(), 0);
    }
}
