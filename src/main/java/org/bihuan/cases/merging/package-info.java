/** Cases about the same problem: found by their wording, merged into one, fed back together, rated each by itself. */
@NullMarked
@NamedInterface("merging")
package org.bihuan.cases.merging;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
