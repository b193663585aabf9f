package org.bihuan.projects.ledger;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.bihuan.projects.Light;
import org.bihuan.projects.ProjectView;
import org.jspecify.annotations.Nullable;

/**
 * A project in the ledger.
 *
 * @param light by the last reading; null before the first
 * @param plannedFinish of the plan in force; null while there is none
 * @param openBlockers how many obstacles are open
 * @param blockedDays working days that obstacles have cost until today, open and closed ones together
 */
public record LedgerEntry(
        ProjectView project,
        @Nullable Light light,
        @Nullable LocalDate plannedFinish,
        int openBlockers,
        int blockedDays) {

    /** The sum that counts, in 万元: the estimate where there is one, else the investment. */
    public BigDecimal sum() {
        return Optional.ofNullable(project.estimate()).orElse(project.investment());
    }

    /** Whether it is planned to end after the day that is required. */
    public boolean late() {
        return plannedFinish != null && plannedFinish.isAfter(project.requiredFinish());
    }
}
