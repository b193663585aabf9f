/** The one time zone and the one clock of the program. */
@NamedInterface("time")
@NullMarked
package org.bihuan.platform.time;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
