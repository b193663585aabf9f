package org.bihuan.supervision.desk;

import java.util.Set;
import org.bihuan.cases.Supervising;
import org.bihuan.organization.Official;
import org.bihuan.organization.Organization;
import org.bihuan.organization.Role;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/**
 * Who may open the desk: the supervision office, the district leaders and, reading only, the head and the leader of the
 * dispatch centre. Only the supervision office acts.
 */
@Component
class DeskGuard {

    private static final Set<String> SEE_ALL = Set.of(Organization.SUPERVISION, Organization.LEADERS);
    private static final Set<Role> OF_THE_CENTRE = Set.of(Role.SECTION_HEAD, Role.UNIT_LEADER);

    private final Organization organization;
    private final Supervising supervising;

    DeskGuard(Organization organization, Supervising supervising) {
        this.organization = organization;
        this.supervising = supervising;
    }

    /** Answers 403 to everybody else. */
    void reads(String official) {
        if (organization
                .official(official)
                .filter(Official::active)
                .filter(DeskGuard::reader)
                .isEmpty()) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
    }

    /** Answers 403 to everybody else. */
    void acts(String official) {
        if (!mayAct(official)) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
    }

    boolean mayAct(String official) {
        return supervising.may(official);
    }

    private static boolean reader(Official official) {
        return official.role().worksInUnit() && SEE_ALL.contains(official.unit())
                || official.unit().equals(Organization.CENTRE) && OF_THE_CENTRE.contains(official.role());
    }
}
