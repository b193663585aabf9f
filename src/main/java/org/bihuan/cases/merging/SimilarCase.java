package org.bihuan.cases.merging;

import java.time.Instant;
import java.util.UUID;
import org.bihuan.cases.Stage;
import org.jspecify.annotations.Nullable;

/**
 * A case that is worded like another one. Title and address are the resident's: show them as text only.
 *
 * @param street code; null when the place is unknown
 * @param leadUnit code; null before the dispatch
 * @param percent how alike, 0 to 100
 */
public record SimilarCase(
        UUID id,
        String number,
        Stage stage,
        String subject,
        @Nullable String street,
        @Nullable String address,
        Instant reportedAt,
        @Nullable String leadUnit,
        int percent) {

    SimilarCase alike(int percent) {
        return new SimilarCase(id, number, stage, subject, street, address, reportedAt, leadUnit, percent);
    }

    SimilarCase moreAlike(SimilarCase other) {
        return percent < other.percent ? other : this;
    }
}
