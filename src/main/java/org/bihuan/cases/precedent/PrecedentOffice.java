package org.bihuan.cases.precedent;

import java.util.Set;
import org.bihuan.cases.Refusal;
import org.bihuan.organization.Official;
import org.bihuan.organization.Organization;
import org.bihuan.organization.Role;
import org.springframework.stereotype.Component;

/**
 * Who works with precedents: dispatch centre and supervision office read them; a rule binds the whole district, so the
 * heads and leaders of the two make and withdraw it (district default).
 */
@Component
class PrecedentOffice {

    private static final Set<String> UNITS = Set.of(Organization.CENTRE, Organization.SUPERVISION);
    private static final Set<Role> RULING = Set.of(Role.SECTION_HEAD, Role.UNIT_LEADER);

    private final Organization organization;

    PrecedentOffice(Organization organization) {
        this.organization = organization;
    }

    boolean mayRead(String official) {
        return organization.official(official).filter(PrecedentOffice::reads).isPresent();
    }

    boolean mayRule(String official) {
        return organization
                .official(official)
                .filter(PrecedentOffice::reads)
                .map(Official::role)
                .filter(RULING::contains)
                .isPresent();
    }

    private static boolean reads(Official official) {
        return official.active() && official.role().worksInUnit() && UNITS.contains(official.unit());
    }

    /** @throws Refusal when the official may not make rules */
    void requireRuling(String official) {
        if (!mayRule(official)) {
            throw new Refusal("派单规则由调度指挥中心和督查室的负责人制定、撤销，请报本单位负责人办理。");
        }
    }
}
