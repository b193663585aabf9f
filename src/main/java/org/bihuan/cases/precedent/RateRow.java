package org.bihuan.cases.precedent;

/**
 * The return rate of a unit as the page shows it.
 *
 * @param unit name of the unit
 * @param percent with one decimal, such as 33.3%
 */
public record RateRow(String unit, long dispatched, long returned, String percent) {}
