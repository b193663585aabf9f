package org.bihuan.assessment.survey;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Something that happened to a survey as a whole. */
record SurveyEvent(
        Instant at, String actor, SurveyStep kind, @Nullable String why) {}
