package org.bihuan.assessment.page;

import java.util.Optional;
import java.util.Set;
import org.bihuan.assessment.Grouping;
import org.bihuan.organization.Official;
import org.bihuan.organization.Organization;
import org.bihuan.organization.Role;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/**
 * Who may read what: the supervision office, the district leaders and the heads of the dispatch centre everything; the head
 * and the leader of a lead unit the tables, and the lists of their own unit. Others nothing.
 */
@Component
public class Access {

    private static final Set<Role> HEADS = Set.of(Role.SECTION_HEAD, Role.UNIT_LEADER);

    private final Organization organization;

    Access(Organization organization) {
        this.organization = organization;
    }

    /**
     * What one official may read.
     *
     * @param everything whether the lists of all groups, and results that aren't shown yet
     */
    public record Reach(String official, String unit, boolean everything) {

        /** Whether the lists of a group are open. */
        public boolean list(Grouping grouping, String group) {
            return everything || grouping == Grouping.UNIT && group.equals(unit);
        }
    }

    /** @throws ResponseStatusException 403 for who may read nothing */
    Reach of(String official) {
        return find(official).orElseThrow(Access::forbidden);
    }

    /** What an official may read; empty for who may read nothing. */
    public Optional<Reach> find(String official) {
        return organization
                .official(official)
                .filter(found -> found.oversees() || heads(found))
                .map(found -> new Reach(official, found.unit(), found.oversees()));
    }

    static ResponseStatusException forbidden() {
        return new ResponseStatusException(HttpStatus.FORBIDDEN);
    }

    private boolean heads(Official official) {
        return official.active()
                && HEADS.contains(official.role())
                && organization
                        .unit(official.unit())
                        .filter(unit -> unit.kind().leadsCases())
                        .isPresent();
    }
}
