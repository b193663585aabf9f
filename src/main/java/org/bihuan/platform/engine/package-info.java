/** The engine: its settings, its schema and typed variables. */
@NamedInterface("engine")
@NullMarked
package org.bihuan.platform.engine;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
