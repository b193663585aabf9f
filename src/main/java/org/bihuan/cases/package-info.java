/** The cases: what residents raised, the guarded steps of the closed loop, and the events that every step leaves. */
@NullMarked
package org.bihuan.cases;

import org.jspecify.annotations.NullMarked;
