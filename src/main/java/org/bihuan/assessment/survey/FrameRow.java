package org.bihuan.assessment.survey;

/**
 * The closed cases of a unit, and how many of them could be drawn and were.
 *
 * @param unit code
 */
record FrameRow(
        String unit, int closed, int withdrawn, int complained, int excluded, int noPhone, int candidates, int drawn) {}
