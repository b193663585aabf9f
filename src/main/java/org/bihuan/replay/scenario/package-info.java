/** Plays what an office wrote down about how it works, as its officials, and checks what should have come of it. */
@NullMarked
package org.bihuan.replay.scenario;

import org.jspecify.annotations.NullMarked;
