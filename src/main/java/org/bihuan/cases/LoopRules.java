package org.bihuan.cases;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How often something may be done in the loop; an office may change it (district defaults).
 *
 * @param returns the return that goes to arbitration instead of the dispatch centre
 * @param reworks how often rework may be ordered; then only an explanation is left
 */
@ConfigurationProperties("bihuan.loop")
public record LoopRules(
        @DefaultValue("2") int returns, @DefaultValue("2") int reworks) {}
