package org.bihuan.projects.ledger;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.bihuan.projects.Light;
import org.bihuan.projects.ProjectStage;
import org.jspecify.annotations.Nullable;

/**
 * A project in the ledger; sums in 万元. Null is what it doesn't have yet.
 *
 * @param light by the last reading
 * @param plannedFinish of the plan in force
 * @param openBlockers how many obstacles are open
 * @param blockedDays working days that obstacles have cost until today, open and closed ones together
 */
public record LedgerEntry(
        UUID id,
        String code,
        String name,
        String type,
        BigDecimal investment,
        @Nullable BigDecimal estimate,
        String funding,
        String ownerUnit,
        String site,
        LocalDate requiredFinish,
        ProjectStage stage,
        @Nullable String leader,
        @Nullable String section,
        @Nullable String staff,
        Instant registeredAt,
        @Nullable Instant startedAt,
        @Nullable Instant acceptedAt,
        @Nullable Instant endedAt,
        @Nullable Light light,
        @Nullable LocalDate plannedFinish,
        int openBlockers,
        int blockedDays) {

    /** The sum that counts: the estimate where there is one, else the investment. */
    public BigDecimal sum() {
        return Optional.ofNullable(estimate).orElse(investment);
    }

    /** Whether it is planned to end after the day that is required. */
    public boolean late() {
        return plannedFinish != null && plannedFinish.isAfter(requiredFinish);
    }
}
