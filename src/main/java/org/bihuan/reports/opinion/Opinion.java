package org.bihuan.reports.opinion;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An opinion as it stands in the ledger.
 *
 * @param derived the measure that the table gives
 * @param measure the measure that holds
 * @param why why the office put it under another measure; null when it didn't
 * @param rule the rule that was made from it; null when there is none
 */
public record Opinion(
        UUID caseId,
        String number,
        String subject,
        @Nullable String unit,
        OpinionMeasure derived,
        OpinionMeasure measure,
        @Nullable String why,
        @Nullable Rule rule) {

    /** 形成的制度: its title, number and date. */
    public record Rule(String title, String document, LocalDate dated) {}
}
