/** Simulated time: replays real messages and fills the demo, through the same process and the same engine. */
@NullMarked
package org.bihuan.replay;

import org.jspecify.annotations.NullMarked;
