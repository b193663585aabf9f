package org.bihuan.assessment.survey;

/**
 * A closed case that may be drawn.
 *
 * @param number the public number of the case
 * @param unit code of the unit that led it
 */
public record Candidate(String number, String unit) {}
