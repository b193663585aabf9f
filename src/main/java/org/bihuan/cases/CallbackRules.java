package org.bihuan.cases;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How a resident is called back (district defaults).
 *
 * @param attempts on different days; the last one in vain ends the round
 * @param windowDays working days after the round began until it ends unrated
 */
@ConfigurationProperties("bihuan.callback")
public record CallbackRules(
        @DefaultValue("3") int attempts, @DefaultValue("5") int windowDays) {}
