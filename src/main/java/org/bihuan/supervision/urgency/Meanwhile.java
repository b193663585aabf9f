package org.bihuan.supervision.urgency;

import org.bihuan.cases.CaseEvent;
import org.bihuan.cases.CaseView;
import org.bihuan.cases.CaseViews;
import org.bihuan.cases.OfficialNames;
import org.bihuan.cases.Recusals;
import org.bihuan.cases.Stage;
import org.bihuan.cases.Step;
import org.bihuan.organization.Official;
import org.bihuan.organization.Organization;
import org.springframework.stereotype.Component;

/** Why a case that an official wanted to sign isn't theirs to sign any more, in Chinese. */
@Component
class Meanwhile {

    private final CaseViews cases;
    private final Recusals recusals;
    private final Organization organization;
    private final OfficialNames names;

    Meanwhile(CaseViews cases, Recusals recusals, Organization organization, OfficialNames names) {
        this.cases = cases;
        this.recusals = recusals;
        this.organization = organization;
        this.names = names;
    }

    /** The same words for what is another unit's, what the official must keep away from, and what there isn't. */
    String of(String number, String official) {
        return cases.byNumber(number, official)
                .filter(found -> recusals.maySee(official, found.id()) && isOfUnit(found, official))
                .map(found -> of(found, official))
                .orElse("没有等待您签收的这件诉求。");
    }

    private boolean isOfUnit(CaseView found, String official) {
        return organization
                .official(official)
                .map(Official::unit)
                .filter(unit -> unit.equals(found.leadUnit()))
                .isPresent();
    }

    private String of(CaseView found, String official) {
        if (found.stage() == Stage.DISPATCHED) {
            return "已由同事领取，没有重复签收。";
        }
        return cases.history(found.id()).stream()
                .filter(event -> event.step() == Step.SIGNED)
                .reduce((earlier, later) -> later)
                .map(signed -> of(signed, official))
                .orElse("已不在待签收环节，没有签收。");
    }

    private String of(CaseEvent signed, String official) {
        return signed.actor().equals(official) ? "此前已由您签收，没有重复签收。" : "已由" + names.person(signed.actor()) + "签收，没有重复签收。";
    }
}
