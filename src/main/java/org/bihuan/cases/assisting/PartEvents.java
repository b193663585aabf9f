package org.bihuan.cases.assisting;

import java.util.EnumSet;
import java.util.Set;
import org.bihuan.cases.CaseEvent;
import org.bihuan.cases.CaseRecused;
import org.bihuan.cases.RungClimbed;
import org.bihuan.cases.Step;
import org.bihuan.deadlines.ClockKind;
import org.bihuan.deadlines.Rung;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** What happens elsewhere and concerns parts: their case ends or gets another lead, or the ladder says that one is late. */
@Component
class PartEvents {

    private static final Set<Step> CHANGES_OF_LEAD =
            EnumSet.of(Step.REROUTED, Step.ARBITRATED, Step.RECUSED, Step.HANDED_OVER);

    private final PartInvitations invitations;
    private final PartViews views;
    private final PartFile file;

    PartEvents(PartInvitations invitations, PartViews views, PartFile file) {
        this.invitations = invitations;
        this.views = views;
        this.file = file;
    }

    /** Whatever ends a case, ends its parts; who leads it from now on, has them. */
    @EventListener
    void on(CaseEvent event) {
        if (CHANGES_OF_LEAD.contains(event.step())) {
            invitations.leadChanged(event.caseId(), event.unit());
        }
        if (event.ends()) {
            invitations.fallAway(event.caseId(), "诉求已办结（" + event.step().label() + "）");
        }
    }

    /** A unit that must keep away loses its part; the lead unit may invite another one. */
    @EventListener
    void on(CaseRecused recused) {
        invitations.takeFrom(recused.recusal(), recused.caseId());
    }

    /** The lead unit answers for the case, so it is told too. */
    @EventListener
    void on(RungClimbed climbed) {
        if (climbed.clock() == ClockKind.PART && climbed.rung().compareTo(Rung.overdue) >= 0) {
            views.open(climbed.dossier()).stream()
                    .filter(part -> part.number().equals(climbed.subject()))
                    .forEach(part -> file.tellLead(file.open(part.id()), "协办单位逾期未答复，请督促或另行安排。"));
        }
    }
}
