package org.bihuan.cases.exclusion;

import java.time.Instant;
import java.util.List;
import org.bihuan.deadlines.WorkCalendar;
import org.bihuan.organization.Organization;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Lines of the ledger as people read them: names instead of codes. */
@Component
class ExclusionRows {

    private final ExclusionRules rules;
    private final Organization organization;

    ExclusionRows(ExclusionRules rules, Organization organization) {
        this.rules = rules;
        this.organization = organization;
    }

    /**
     * One application.
     *
     * @param ruledBy who decided last; empty while nobody has
     * @param ruling what they gave as their reason; empty while nobody has
     * @param endedOn empty while it is open
     */
    record Entry(
            String number,
            String caseNumber,
            String unit,
            String reason,
            String stage,
            String appliedOn,
            String ruledBy,
            String ruling,
            String endedOn) {}

    /** How many cases of a unit were excluded for a reason. */
    record Count(String unit, String reason, long cases) {}

    List<Entry> entries(List<Exclusion> exclusions) {
        return exclusions.stream().map(this::entry).toList();
    }

    List<Count> counts(List<ExclusionCount> counts) {
        return counts.stream()
                .map(count -> new Count(unit(count.unit()), rules.name(count.reason()), count.cases()))
                .toList();
    }

    private Entry entry(Exclusion exclusion) {
        boolean appealed = exclusion.appealRuledBy() != null;
        var ruling = appealed ? exclusion.appealRuling() : exclusion.ruling();
        return new Entry(
                exclusion.number(),
                exclusion.caseNumber(),
                unit(exclusion.unit()),
                rules.name(exclusion.reason()),
                exclusion.stage().label(),
                day(exclusion.appliedAt()),
                official(appealed ? exclusion.appealRuledBy() : exclusion.ruledBy()),
                ruling == null ? "" : ruling,
                exclusion.endedAt() == null ? "" : day(exclusion.endedAt()));
    }

    private static String day(Instant at) {
        return WorkCalendar.dateOf(at).toString();
    }

    private String unit(String code) {
        return organization.unit(code).map(unit -> unit.name()).orElse(code);
    }

    private String official(@Nullable String id) {
        return id == null
                ? ""
                : organization
                        .official(id)
                        .map(official -> unit(official.unit()) + " " + official.name())
                        .orElse(id);
    }
}
