package org.bihuan.cases.attachment;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A file of a case, without its content. The name is what somebody typed, made harmless: show it as text only.
 *
 * @param size of what is kept, in bytes
 * @param withdrawnAt null while it is offered
 */
public record Attachment(
        UUID id,
        UUID caseId,
        String name,
        FileKind kind,
        int size,
        String uploadedBy,
        Instant uploadedAt,
        @Nullable String reason,
        @Nullable String withdrawnBy,
        @Nullable Instant withdrawnAt) {

    /** Whether it was taken down. */
    public boolean withdrawn() {
        return withdrawnAt != null;
    }
}
