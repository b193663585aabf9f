package org.bihuan.supervision.dossier;

import org.bihuan.cases.ReporterAccess;
import org.bihuan.cases.Supervising;
import org.bihuan.cases.attachment.AttachmentRules;
import org.bihuan.cases.attachment.Attachments;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Puts together what the pages of a case show. */
@Component
class DossierSections {

    private final CaseHead head;
    private final ClockSection clock;
    private final HandRows hands;
    private final DossierRecords records;
    private final FileRows files;
    private final Neighbours neighbours;
    private final Attachments attachments;
    private final AttachmentRules rules;
    private final ReporterAccess reporters;
    private final Supervising supervising;

    DossierSections(
            CaseHead head,
            ClockSection clock,
            HandRows hands,
            DossierRecords records,
            FileRows files,
            Neighbours neighbours,
            Attachments attachments,
            AttachmentRules rules,
            ReporterAccess reporters,
            Supervising supervising) {
        this.head = head;
        this.clock = clock;
        this.hands = hands;
        this.records = records;
        this.files = files;
        this.neighbours = neighbours;
        this.attachments = attachments;
        this.rules = rules;
        this.reporters = reporters;
        this.supervising = supervising;
    }

    void whole(OpenCase opened, Model page) {
        var view = opened.view();
        page.addAttribute("dossier", head.of(view));
        page.addAttribute("clock", clock.of(view));
        page.addAttribute("urgings", hands.urgings(opened.history()));
        page.addAttribute("files", files.of(view.id(), opened.official()));
        page.addAttribute("supervising", supervising.may(opened.official()));
        page.addAttribute("mayReach", reporters.mayShow(view, opened.official()));
        page.addAttribute("account", clock.account(view));
        page.addAttribute("outcome", head.outcome(view));
        page.addAttribute("adding", attachments.mayAdd(view.id(), opened.official()));
        page.addAttribute("rules", rules);
        records(opened, page);
        page.addAttribute("main", neighbours.main(opened));
        page.addAttribute("merged", neighbours.merged(opened));
        page.addAttribute("similar", neighbours.similar(opened));
        page.addAttribute("samePlace", neighbours.samePlace(opened));
        page.addAttribute("hands", hands.of(opened.history()));
    }

    private void records(OpenCase opened, Model page) {
        var id = opened.view().id();
        page.addAttribute("calls", records.calls(opened.callbacks()));
        page.addAttribute("requests", records.requests(id));
        page.addAttribute("orders", records.orders(id));
        page.addAttribute("parts", records.parts(id));
        page.addAttribute("exclusions", records.exclusions(id));
        page.addAttribute("reviews", records.reviews(id));
    }
}
