package org.bihuan.assessment.survey;

import org.bihuan.organization.Official;
import org.bihuan.organization.Organization;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/**
 * Who may read surveys: the supervision office, the district leaders, and the heads of the dispatch centre. The agency sees
 * its own interviews only.
 */
@Component
class SurveyReaders {

    private final Organization organization;

    SurveyReaders(Organization organization) {
        this.organization = organization;
    }

    boolean include(String id) {
        return organization.official(id).filter(Official::oversees).isPresent();
    }

    /** @throws ResponseStatusException 403 for everybody else */
    void require(String id) {
        if (!include(id)) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
    }

    /** Whether an official carries out interviews. */
    boolean interviews(String id) {
        return organization
                .official(id)
                .filter(official -> official.active() && official.unit().equals(Organization.SURVEY))
                .isPresent();
    }
}
