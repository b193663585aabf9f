package org.bihuan.cases.exclusion;

/**
 * How many cases of a unit were excluded for one reason.
 *
 * @param reason code of the reason
 * @param cases at least 1
 */
public record ExclusionCount(String unit, String reason, long cases) {}
