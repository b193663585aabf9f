package org.bihuan.projects;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that was asked for while a project goes on.
 *
 * @param estimate the revised estimate in 万元; null when it isn't about it
 * @param requiredFinish the day asked for instead of the required finish; null when that stays
 * @param remark why it was sent back or refused; null when it wasn't
 */
public record ProjectChange(
        UUID id,
        UUID project,
        ChangeKind kind,
        String reason,
        @Nullable BigDecimal estimate,
        @Nullable LocalDate requiredFinish,
        @Nullable String remark,
        String askedBy,
        Instant askedAt) {

    /** What is asked for, in Chinese. */
    public String text() {
        var sum = estimate == null ? "" : "：调整为" + estimate.stripTrailingZeros().toPlainString() + "万元";
        var day = requiredFinish == null ? "" : "，要求完工日期改为" + requiredFinish;
        return kind.label() + sum + day + "（" + reason + "）";
    }
}
