package org.bihuan.projects.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.bihuan.projects.Plan;
import org.springframework.stereotype.Component;

/** The versions of a plan as people read them: what each changed against the one before. */
@Component
class VersionRows {

    private final Names names;

    VersionRows(Names names) {
        this.names = names;
    }

    /** A version of the plan with what it changed against the one before. */
    record Version(
            int number,
            String kind,
            String state,
            LocalDate finish,
            int daysOver,
            String madeBy,
            String madeOn,
            String decidedBy,
            String decidedOn,
            String reason,
            List<String> changes) {}

    /** The latest first; each compared with the last one that was in force before it. */
    List<Version> of(List<Plan> plans) {
        var rows = new ArrayList<Version>();
        Plan before = null;
        for (var plan : plans) {
            rows.add(version(plan, before == null ? List.of() : VersionChanges.of(before, plan)));
            before = wasInForce(plan) || before == null ? plan : before;
        }
        Collections.reverse(rows);
        return rows;
    }

    private static boolean wasInForce(Plan plan) {
        return switch (plan.state()) {
            case APPROVED, SUPERSEDED -> true;
            case DRAFT, REFUSED -> false;
        };
    }

    private Version version(Plan plan, List<String> changes) {
        return new Version(
                plan.number(),
                plan.kind().label(),
                plan.state().label(),
                plan.finish(),
                plan.daysOver(),
                names.official(plan.madeBy()),
                Names.day(plan.madeAt()),
                names.official(plan.decidedBy()),
                Names.day(plan.decidedAt()),
                Objects.toString(plan.reason(), ""),
                changes);
    }
}
