package org.bihuan.cases.exclusion;

import java.time.Instant;
import java.util.List;
import java.util.function.Predicate;
import org.bihuan.cases.Refusal;
import org.bihuan.organization.Official;
import org.bihuan.organization.Organization;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * 剔除台账: what an official may see of the exclusions. The district's bodies see all, a unit sees its own; nobody sees, or
 * is counted, a case that they must keep away from.
 */
@Service
@Transactional(readOnly = true)
class ExclusionLedger {

    private final Exclusions exclusions;
    private final Organization organization;

    ExclusionLedger(Exclusions exclusions, Organization organization) {
        this.exclusions = exclusions;
        this.organization = organization;
    }

    /**
     * A period of the ledger.
     *
     * @param entries the applications that were open in the period or ruled on in it
     * @param counts what was excluded in it, by unit and reason
     */
    record Period(List<Exclusion> entries, List<ExclusionCount> counts) {}

    /**
     * What this official may see of a period.
     *
     * @param from inclusive
     * @param until exclusive
     * @throws Refusal when the official takes no part in cases
     */
    Period show(String official, Instant from, Instant until) {
        var mine = visibleTo(official);
        return new Period(
                exclusions.open(from, until, official).stream()
                        .filter(entry -> mine.test(entry.unit()))
                        .toList(),
                exclusions.counts(from, until, official).stream()
                        .filter(count -> mine.test(count.unit()))
                        .toList());
    }

    private Predicate<String> visibleTo(String id) {
        var unit = organization
                .official(id)
                .filter(official -> official.active() && official.role().worksInUnit())
                .map(Official::unit)
                .flatMap(organization::unit)
                .orElseThrow(() -> new Refusal("只有参与办理诉求的人员可以查看剔除台账。"));
        return unit.kind().leadsCases() ? unit.code()::equals : every -> true;
    }
}
