package org.bihuan.supervision.dossier;

import org.bihuan.cases.CaseView;
import org.bihuan.cases.Categories;
import org.bihuan.cases.Stage;
import org.bihuan.organization.Organization;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What was asked, where it stands, whose it is and what came of it, as people read it; never who asked. */
@Component
class CaseHead {

    private final CaseReadings readings;
    private final Categories categories;
    private final CaseWords words;

    CaseHead(CaseReadings readings, Categories categories, CaseWords words) {
        this.readings = readings;
        this.categories = categories;
        this.words = words;
    }

    /** The facts; what a case doesn't have yet is empty. Subject, detail and address are the resident's words. */
    record Facts(
            String number,
            String stage,
            String subject,
            String detail,
            String category,
            String channel,
            String street,
            String address,
            String reportedAt,
            String limitClass,
            String unit,
            String handler,
            String dispatchedAt,
            String signedAt,
            String contactedAt,
            String reviewOn,
            int reworks,
            String remark,
            String closing,
            String closedAt) {}

    /** What the unit says it did, and what the resident was told. */
    record Outcome(
            String outcome, String text, String evidence, String submittedBy, String feedback, String feedbackAt) {}

    Facts of(CaseView view) {
        var problem = view.problem();
        return new Facts(
                view.number(),
                stage(view),
                problem.subject(),
                problem.detail(),
                categories.name(problem.category()),
                readings.channel(view.id()).label(),
                words.unit(problem.street()),
                CaseWords.text(problem.address()),
                CaseWords.minute(view.reportedAt()),
                CaseWords.label(view.limitClass()),
                words.unit(holder(view)),
                words.person(view.handler()),
                CaseWords.minute(view.dispatchedAt()),
                CaseWords.minute(view.signedAt()),
                CaseWords.minute(view.contactedAt()),
                CaseWords.text(view.reviewOn()),
                view.reworks(),
                CaseWords.text(view.remark()),
                view.closing() == null ? "" : view.closing().label(),
                CaseWords.minute(view.closedAt()));
    }

    private static String stage(CaseView view) {
        var review = view.reviewState();
        return view.stage().label() + (review == null ? "" : "（" + review.label() + "）");
    }

    /** Before the dispatch, and while it is to be dispatched anew, it is the centre's. */
    private static @Nullable String holder(CaseView view) {
        return view.leadUnit() == null && view.stage() != Stage.CLOSED ? Organization.CENTRE : view.leadUnit();
    }

    Outcome outcome(CaseView view) {
        var result = view.result();
        return new Outcome(
                result == null ? "" : result.outcome().label(),
                result == null ? "" : result.text(),
                result == null ? "" : result.evidence(),
                result == null ? "" : words.official(result.submittedBy()),
                CaseWords.text(view.feedback()),
                CaseWords.minute(view.feedbackAt()));
    }
}
