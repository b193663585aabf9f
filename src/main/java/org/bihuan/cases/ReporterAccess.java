package org.bihuan.cases;

import java.util.UUID;
import org.bihuan.organization.Organization;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Unmasks a reporter for those who have to reach the resident: it takes a reason, and every look is an event of the
 * case (个人信息保护法 第6条, 第51条).
 */
@Service
@Transactional
public class ReporterAccess {

    private final CaseViews cases;
    private final CaseFile file;
    private final ReporterVault reporters;
    private final Organization organization;

    ReporterAccess(CaseViews cases, CaseFile file, ReporterVault reporters, Organization organization) {
        this.cases = cases;
        this.file = file;
        this.reporters = reporters;
        this.organization = organization;
    }

    /**
     * The reporter of a case.
     *
     * @throws Refusal when the official is neither of the lead unit nor of the dispatch centre, must keep away, or gives no reason; an
     *     unknown number is refused in the same words, so that numbers can't be tried out
     */
    Reporter show(String number, String reason, String actor) {
        var id = visibleTo(number, actor);
        Texts.require(reason, "请填写查看理由。");
        file.note(id, actor, Step.REPORTER_SHOWN, reason);
        return reporters.of(id);
    }

    /**
     * The reporter of a case, for a room that has checked that the official has to call the resident now, such as a survey.
     *
     * @param reason for the record
     * @throws Refusal when there is no such case, or the official must keep away from it
     */
    public Reporter reveal(UUID caseId, String reason, String actor) {
        file.note(caseId, actor, Step.REPORTER_SHOWN, reason);
        return reporters.of(caseId);
    }

    private UUID visibleTo(String number, String actor) {
        return cases.byNumber(number, actor)
                .filter(found -> mayShow(found, actor))
                .map(CaseView::id)
                .orElseThrow(() -> new Refusal("只有该诉求的主办单位和调度指挥中心可以查看反映人联系方式。"));
    }

    /** Whether an official, who needn't keep away, may be shown the reporter of a case when giving a reason. */
    public boolean mayShow(CaseView of, String actor) {
        return organization
                .official(actor)
                .filter(official -> official.active() && official.role().worksInUnit())
                .filter(official -> official.unit().equals(Organization.CENTRE)
                        || official.unit().equals(of.leadUnit()))
                .isPresent();
    }
}
