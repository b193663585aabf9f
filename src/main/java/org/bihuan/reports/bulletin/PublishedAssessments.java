package org.bihuan.reports.bulletin;

import org.bihuan.assessment.AssessmentPublished;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Drafts a bulletin as soon as an assessment is published, in the same transaction. */
@Component
class PublishedAssessments {

    private final BulletinOffice office;

    PublishedAssessments(BulletinOffice office) {
        this.office = office;
    }

    @EventListener
    void on(AssessmentPublished published) {
        office.draft(published.assessment());
    }
}
