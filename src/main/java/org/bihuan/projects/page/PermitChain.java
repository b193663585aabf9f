package org.bihuan.projects.page;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.bihuan.projects.Permit;
import org.bihuan.projects.Permits;
import org.bihuan.projects.PlanRow;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 手续链: the permits of a plan in the order in which they are planned. */
@Component
class PermitChain {

    private final Permits permits;
    private final Names names;

    PermitChain(Permits permits, Names names) {
        this.permits = permits;
        this.names = names;
    }

    /**
     * A permit.
     *
     * @param department who decides; of a permit that the table doesn't know any more, who owns the task
     * @param limit the most that the law allows; empty for a permit that the table doesn't know any more, as is the basis
     */
    record Link(
            String task,
            String permit,
            String department,
            String limit,
            String basis,
            LocalDate plannedFinish,
            String state,
            boolean blocked) {}

    List<Link> of(List<PlanRow> plan, Map<String, TaskFact> facts, List<BlockerFact> blockers) {
        return plan.stream()
                .filter(row -> row.task().permit() != null)
                .sorted(Comparator.comparing(PlanRow::earliestStart).thenComparing(PlanRow::earliestFinish))
                .map(row -> link(row, row.task().permit(), facts, blockers))
                .toList();
    }

    private Link link(PlanRow row, @Nullable String code, Map<String, TaskFact> facts, List<BlockerFact> blockers) {
        var permit = permits.find(String.valueOf(code));
        return new Link(
                row.code() + " " + row.task().name(),
                names.permit(code),
                names.unit(permit.map(Permit::department).orElse(row.task().ownerUnit())),
                permit.map(known -> known.limit().text()).orElse(""),
                permit.map(Permit::basis).orElse(""),
                row.earliestFinish(),
                facts.getOrDefault(row.code(), TaskFact.none(row.code())).state(),
                blockers.stream()
                        .anyMatch(blocker -> blocker.open() && blocker.task().equals(row.code())));
    }
}
