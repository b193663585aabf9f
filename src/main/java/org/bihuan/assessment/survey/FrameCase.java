package org.bihuan.assessment.survey;

import org.bihuan.cases.Rating;
import org.jspecify.annotations.Nullable;

/**
 * A closed case of the list that a sample is drawn from.
 *
 * @param leftOut why it can't be drawn; null when it can
 * @param interview the number of its interview; null when it wasn't drawn
 * @param interviewer null when it wasn't drawn
 * @param state null when it wasn't drawn
 * @param contacted whether the unit got in touch; null when that wasn't answered, as with the other two
 */
record FrameCase(
        String caseNumber,
        String unit,
        @Nullable LeftOut leftOut,
        @Nullable String interview,
        @Nullable String interviewer,
        @Nullable InterviewState state,
        @Nullable Boolean contacted,
        @Nullable Boolean solved,
        @Nullable Rating rating) {}
