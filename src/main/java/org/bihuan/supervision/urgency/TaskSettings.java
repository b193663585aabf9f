package org.bihuan.supervision.urgency;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The page of an official's tasks; an office may change it (district defaults).
 *
 * @param shown how many tasks a page shows
 * @param signedAtOnce how many cases are signed in bulk at most
 */
@ConfigurationProperties("bihuan.tasks")
record TaskSettings(
        @DefaultValue("100") int shown, @DefaultValue("100") int signedAtOnce) {}
