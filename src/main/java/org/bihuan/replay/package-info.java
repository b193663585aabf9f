/** Replays real messages through the same process and the same engine, in simulated time. */
@NullMarked
package org.bihuan.replay;

import org.jspecify.annotations.NullMarked;
