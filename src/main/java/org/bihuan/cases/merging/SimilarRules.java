package org.bihuan.cases.merging;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Which cases are shown as similar; an office may change it (district defaults).
 *
 * @param shown how many at most, of the open and of the closed ones
 * @param fromPercent how alike they must be at least
 * @param openDays open cases reported at most so many days before
 * @param closedDays closed cases whose end is at most so many days ago
 * @param samePlace how many earlier cases of the same address at most
 * @param groupedFromPercent how alike reports are that count as one problem, without a person's look
 */
@ConfigurationProperties("bihuan.similar")
public record SimilarRules(
        @DefaultValue("6") int shown,
        @DefaultValue("30") int fromPercent,
        @DefaultValue("180") int openDays,
        @DefaultValue("90") int closedDays,
        @DefaultValue("10") int samePlace,
        @DefaultValue("45") int groupedFromPercent) {}
