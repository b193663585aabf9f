package org.bihuan.deadlines;

import java.time.Instant;

/** One way to consume the budget of a clock. */
sealed interface Counting permits DayCounting, HourCounting {

    /** When the whole budget is consumed. */
    Due due();

    /** When this much of it is consumed; 1 to 99. */
    Instant atPercent(int percent);
}
