/** Fills the demo district at the first start, in simulated time up to now. */
@NullMarked
package org.bihuan.replay.demo;

import org.jspecify.annotations.NullMarked;
