package org.bihuan.reports.bulletin;

import java.util.Set;
import org.bihuan.organization.Official;
import org.bihuan.organization.Organization;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/**
 * Who reads what: issued bulletins everybody who works in a unit of the government, drafts and dropped ones the supervision
 * office and the district leaders. Others nothing.
 */
@Component
class BulletinReaders {

    private static final Set<String> OF_DRAFTS = Set.of(Organization.SUPERVISION, Organization.LEADERS);

    private final Organization organization;

    BulletinReaders(Organization organization) {
        this.organization = organization;
    }

    /**
     * Whether the official reads drafts too.
     *
     * @throws ResponseStatusException 403 for who may read nothing
     */
    boolean drafts(String official) {
        var reader = organization
                .official(official)
                .filter(Official::active)
                .filter(known -> known.role().worksInUnit() && !known.unit().equals(Organization.SURVEY))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.FORBIDDEN));
        return OF_DRAFTS.contains(reader.unit());
    }
}
