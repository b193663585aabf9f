package org.bihuan.deadlines.store;

import java.time.Instant;
import org.bihuan.deadlines.RungRule;

/**
 * The lowest rung that a running clock has not climbed yet.
 *
 * @param at when it is reached; may lie in the past
 */
public record NextRung(RungRule rule, Instant at) {}
