/** Precedents: what was decided about whose case it is, the dispatch rules made from it, and who returns how much. */
@NullMarked
package org.bihuan.cases.precedent;

import org.jspecify.annotations.NullMarked;
