package org.bihuan.projects;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.bihuan.projects.planning.Schedule;
import org.jspecify.annotations.Nullable;

/**
 * A version of a project's plan. Days in Asia/Shanghai.
 *
 * @param number counted from 1 within the project
 * @param finish the earliest day on which everything can be done
 * @param daysOver working days by which that is later than required; 0 when it isn't
 * @param provisional whether it reaches a year whose work calendar isn't published
 * @param reason why it was made; may be null
 * @param decidedBy null while it is a draft
 * @param rows in the order of the table
 */
public record Plan(
        UUID id,
        UUID project,
        int number,
        PlanKind kind,
        PlanState state,
        LocalDate beginsOn,
        LocalDate requiredFinish,
        LocalDate finish,
        int daysOver,
        boolean provisional,
        @Nullable String reason,
        String madeBy,
        Instant madeAt,
        @Nullable String decidedBy,
        @Nullable Instant decidedAt,
        List<PlanRow> rows) {

    /** The breakdown table that it dates. */
    public List<BreakdownRow> table() {
        return rows.stream().map(PlanRow::task).toList();
    }

    /** This draft put in force, dated by what is known then. */
    Plan approved(String by, Instant at, PlanBasis basis, Schedule schedule) {
        return new Plan(
                id,
                project,
                number,
                kind,
                PlanState.APPROVED,
                basis.beginsOn(),
                requiredFinish,
                schedule.finish(),
                schedule.daysOver(),
                schedule.provisional(),
                reason,
                madeBy,
                madeAt,
                by,
                at,
                PlanDating.rows(basis, schedule));
    }

    /** The rows by the codes of their tasks. */
    public Map<String, PlanRow> byCode() {
        return rows.stream().collect(Collectors.toMap(PlanRow::code, Function.identity()));
    }

    /** The row of a task; empty when this version has no such task. */
    public Optional<PlanRow> row(String code) {
        return rows.stream().filter(row -> row.code().equals(code)).findFirst();
    }
}
