package org.bihuan.deadlines.store;

import java.time.Instant;
import org.bihuan.deadlines.LimitClock;
import org.bihuan.deadlines.RungRule;

/**
 * A rung that this transaction, and no other, has claimed.
 *
 * @param clock the clock that climbed it
 * @param rule what the rung promises
 * @param at its exact instant, at or before now
 */
public record ClaimedRung(LimitClock clock, RungRule rule, Instant at) {}
