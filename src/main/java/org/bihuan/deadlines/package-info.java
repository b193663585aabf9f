/**
 * The one notion of a promise with a date: work calendar, time limits, the clock that is consumed, and the ladder
 * it climbs. Pure Java; rows live in {@code org.bihuan.deadlines.store}.
 */
@NullMarked
package org.bihuan.deadlines;

import org.jspecify.annotations.NullMarked;
