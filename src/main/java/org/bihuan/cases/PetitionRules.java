package org.bihuan.cases;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How petitions are extended and reviewed.
 *
 * @param extensionDays the most that the handling is extended by, once (信访工作条例 第三十四条)
 * @param hearingDays the most days that a hearing keeps the clock of a petition or its review standing, once each (district
 *     default)
 * @param reviewUnit code of the unit that reviews; by the law the organ above the one that handled (第三十五条)
 * @param finalReviewUnit code of the unit that makes the final review; by the law the next organ above (第三十六条)
 */
@ConfigurationProperties("bihuan.petition")
public record PetitionRules(
        @DefaultValue("30") int extensionDays,
        @DefaultValue("30") int hearingDays,
        @DefaultValue("supervision") String reviewUnit,
        @DefaultValue("leaders") String finalReviewUnit) {}
