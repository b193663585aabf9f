/** Projects on the engine: the office's tables for them and what these must satisfy. */
@NullMarked
package org.bihuan.projects.process;

import org.jspecify.annotations.NullMarked;
