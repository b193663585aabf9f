package org.bihuan.reports.opinion;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What the office said of an opinion.
 *
 * @param measure the measure that it was put under; null when a rule was recorded
 * @param text the reason, or the rule in one line
 */
public record OpinionEvent(
        Instant at, String actor, @Nullable OpinionMeasure measure, String text) {}
