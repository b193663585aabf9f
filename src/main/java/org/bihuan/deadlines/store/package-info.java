/** Rows of clocks, rungs and calendars: what of {@code org.bihuan.deadlines} has to outlive the program. */
@NullMarked
package org.bihuan.deadlines.store;

import org.jspecify.annotations.NullMarked;
