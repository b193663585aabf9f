/** Rows of clocks, rungs and calendars: what of {@code org.bihuan.deadlines} has to outlive the program. */
@NamedInterface("store")
@NullMarked
package org.bihuan.deadlines.store;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
