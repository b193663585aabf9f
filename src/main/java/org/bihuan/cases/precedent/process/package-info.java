/** Precedents on the engine: the published dispatch table, and what the forms show. */
@NullMarked
package org.bihuan.cases.precedent.process;

import org.jspecify.annotations.NullMarked;
