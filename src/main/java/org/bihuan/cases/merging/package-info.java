/** Cases about the same problem: found by their wording, merged into one, fed back together, rated each by itself. */
@NullMarked
package org.bihuan.cases.merging;

import org.jspecify.annotations.NullMarked;
