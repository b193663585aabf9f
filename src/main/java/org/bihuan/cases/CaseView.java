package org.bihuan.cases;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A case as it stands, for forms and lists; null is what the case doesn't have yet.
 *
 * @param dispatchedAt the first dispatch, from which the handling clock runs
 * @param assignedAt the dispatch to the present lead unit
 * @param contactUntil by when the resident has to be contacted, as promised at the first dispatch; null before it
 * @param remark why it was returned, sent back or is to be done again
 * @param feedback what the resident was told
 * @param reviewState null when the petitioner asked for no review
 */
public record CaseView(
        UUID id,
        String number,
        Stage stage,
        Problem problem,
        Instant reportedAt,
        @Nullable LimitClass limitClass,
        @Nullable Instant dispatchedAt,
        @Nullable Instant assignedAt,
        @Nullable Instant signedAt,
        @Nullable Instant contactUntil,
        @Nullable Instant contactedAt,
        @Nullable String leadUnit,
        @Nullable String handler,
        @Nullable Result result,
        @Nullable String feedback,
        @Nullable Instant feedbackAt,
        @Nullable String remark,
        @Nullable LocalDate reviewOn,
        int reworks,
        @Nullable ReviewState reviewState,
        @Nullable Closing closing,
        @Nullable Instant closedAt) {

    /** Whether the petition law applies. */
    public boolean petition() {
        return limitClass == LimitClass.PETITION;
    }

    static CaseView of(Case c) {
        return new CaseView(
                c.id,
                c.number,
                c.stage,
                c.problem,
                c.reportedAt,
                c.limitClass,
                c.dispatchedAt,
                c.assignedAt,
                c.signedAt,
                c.contactUntil,
                c.contactedAt,
                c.leadUnit,
                c.handler,
                c.result,
                c.feedback,
                c.feedbackAt,
                c.remark,
                c.reviewOn,
                c.reworks,
                c.reviewState,
                c.closing,
                c.closedAt);
    }
}
