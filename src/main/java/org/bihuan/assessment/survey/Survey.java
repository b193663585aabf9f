package org.bihuan.assessment.survey;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A survey.
 *
 * @param number such as {@code DC2026-001}
 * @param period the code of the period in which the cases were closed
 * @param periodUntil the day after its last one
 * @param seed what the sample is drawn from; never changed
 * @param deadline what isn't done by then is no response
 * @param endedAt when the results were summed up; null while it goes on
 */
public record Survey(
        UUID id,
        String number,
        String period,
        LocalDate periodFrom,
        LocalDate periodUntil,
        SampleSize.Basis basis,
        int size,
        String seed,
        String startedBy,
        Instant startedAt,
        Instant deadline,
        @Nullable Instant endedAt) {

    SampleSize sampleSize() {
        return new SampleSize(basis, size);
    }
}
