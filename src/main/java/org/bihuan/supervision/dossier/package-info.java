/** 卷宗: everything about one case on one page, by itself and inside Tasklist, for those whom it concerns. */
@NullMarked
package org.bihuan.supervision.dossier;

import org.jspecify.annotations.NullMarked;
