package org.bihuan.reports;

import java.util.Optional;
import java.util.Set;
import org.bihuan.organization.Official;
import org.bihuan.organization.Organization;
import org.bihuan.organization.Role;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/**
 * Who may read reports: the supervision office, the district leaders and the heads of the dispatch centre everything; the
 * head and the leader of a lead unit the rows of their unit. Others nothing.
 */
@Component
public class Readers {

    private static final Set<Role> HEADS = Set.of(Role.SECTION_HEAD, Role.UNIT_LEADER);

    private final Organization organization;

    Readers(Organization organization) {
        this.organization = organization;
    }

    /** @throws ResponseStatusException 403 for who may read nothing */
    public Reach require(String official) {
        return reach(official).orElseThrow(() -> new ResponseStatusException(HttpStatus.FORBIDDEN));
    }

    /** Empty for who may read nothing. */
    public Optional<Reach> reach(String official) {
        return organization
                .official(official)
                .filter(Official::active)
                .filter(found -> found.oversees() || heads(found))
                .map(found -> new Reach(official, found.unit(), found.oversees()));
    }

    private boolean heads(Official official) {
        return HEADS.contains(official.role())
                && organization
                        .unit(official.unit())
                        .filter(unit -> unit.kind().leadsCases())
                        .isPresent();
    }
}
