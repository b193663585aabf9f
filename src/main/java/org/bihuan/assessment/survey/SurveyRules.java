package org.bihuan.assessment.survey;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How a survey goes; an office sets its own as {@code bihuan.survey.*} (district defaults).
 *
 * @param workingDays how long a survey takes; what isn't done then is no response
 * @param attempts how often a resident is called in vain, on different days
 * @param most the most interviews of one survey
 */
@ConfigurationProperties("bihuan.survey")
public record SurveyRules(
        @DefaultValue("15") int workingDays,
        @DefaultValue("3") int attempts,
        @DefaultValue("1000") int most) {}
