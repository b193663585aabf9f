/** Keeps everything that the engine knows of a case from those who must keep away from it. */
@NullMarked
package org.bihuan.cases.recusal.process;

import org.jspecify.annotations.NullMarked;
