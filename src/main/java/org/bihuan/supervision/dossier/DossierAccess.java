package org.bihuan.supervision.dossier;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.bihuan.cases.CaseEvent;
import org.bihuan.cases.CaseViews;
import org.bihuan.cases.Matters;
import org.bihuan.cases.Recusals;
import org.bihuan.cases.assisting.WorkingUnits;
import org.bihuan.organization.Official;
import org.bihuan.organization.Organization;
import org.bihuan.supervision.urgency.VisibleTasks;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/**
 * Who may open which file: the centre, the supervision office and the district leaders every one, others those that their
 * unit leads or assists, or of which they have a task. To those who must keep away a case doesn't exist.
 */
@Component
class DossierAccess {

    private static final Set<String> EVERY_CASE =
            Set.of(Organization.CENTRE, Organization.SUPERVISION, Organization.LEADERS);

    private final CaseViews cases;
    private final Recusals recusals;
    private final Organization organization;
    private final WorkingUnits working;
    private final Matters matters;
    private final VisibleTasks tasks;

    DossierAccess(
            CaseViews cases,
            Recusals recusals,
            Organization organization,
            WorkingUnits working,
            Matters matters,
            VisibleTasks tasks) {
        this.cases = cases;
        this.recusals = recusals;
        this.organization = organization;
        this.working = working;
        this.matters = matters;
        this.tasks = tasks;
    }

    /**
     * The case with this number.
     *
     * @throws ResponseStatusException 404 for whoever sees every case when there is none, or they must keep away from it;
     *     403 for everybody else, whether there is one or not, so that numbers can't be tried out
     */
    OpenCase open(String number, String official) {
        var who = who(official).orElseThrow(() -> new ResponseStatusException(HttpStatus.FORBIDDEN));
        var refused = EVERY_CASE.contains(who.unit()) ? HttpStatus.NOT_FOUND : HttpStatus.FORBIDDEN;
        return cases.byNumber(number, official)
                .filter(found -> isFor(who, found.id()))
                .map(found -> new OpenCase(found, history(who, found.id()), cases.callbacks(found.id()), official))
                .orElseThrow(() -> new ResponseStatusException(refused));
    }

    private List<CaseEvent> history(Official who, UUID caseId) {
        return who.oversees() ? cases.history(caseId) : cases.historyForUnits(caseId);
    }

    /** Whether an official may open the file of a case. */
    boolean mayOpen(UUID caseId, String official) {
        return who(official)
                .filter(who -> recusals.maySee(official, caseId) && isFor(who, caseId))
                .isPresent();
    }

    /** The number of a case; empty when it isn't one, or the official must keep away from it. */
    Optional<String> number(UUID caseId, String official) {
        return recusals.maySee(official, caseId) ? Optional.of(cases.of(caseId).number()) : Optional.empty();
    }

    private Optional<Official> who(String official) {
        return organization
                .official(official)
                .filter(who -> who.active() && who.role().worksInUnit());
    }

    private boolean isFor(Official who, UUID caseId) {
        return EVERY_CASE.contains(who.unit())
                || working.include(who, caseId)
                || tasks.any(matters.allOf(caseId), who.id());
    }
}
