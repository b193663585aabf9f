package org.bihuan.deadlines.store;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * Who changes a clock, when and why.
 *
 * @param who the official's id, or "系统"
 * @param at when; kept in whole milliseconds, since timers know no less
 * @param why in Chinese; may be empty where the step says it all
 */
public record Change(String who, Instant at, String why) {

    /** Cuts the instant to milliseconds. */
    public Change {
        at = at.truncatedTo(ChronoUnit.MILLIS);
    }
}
