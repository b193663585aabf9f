package org.bihuan.cases.merging;

import java.time.Instant;
import java.util.UUID;
import org.bihuan.cases.Stage;
import org.jspecify.annotations.Nullable;

/**
 * A case that was raised before about the same place. The title is the resident's: show it as text only.
 *
 * @param leadUnit code; null before the dispatch
 */
public record EarlierCase(
        UUID id,
        String number,
        Stage stage,
        String subject,
        Instant reportedAt,
        @Nullable String leadUnit) {}
