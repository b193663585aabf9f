package org.bihuan.supervision.desk;

import org.bihuan.cases.Supervising;
import org.bihuan.organization.Official;
import org.bihuan.organization.Organization;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/**
 * Who may open the desk: the supervision office, the district leaders and, reading only, the head and the leader of the
 * dispatch centre. Only the supervision office acts.
 */
@Component
class DeskGuard {

    private final Organization organization;
    private final Supervising supervising;

    DeskGuard(Organization organization, Supervising supervising) {
        this.organization = organization;
        this.supervising = supervising;
    }

    /** Answers 403 to everybody else. */
    void reads(String official) {
        if (organization.official(official).filter(Official::oversees).isEmpty()) {
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
}
