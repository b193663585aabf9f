/** Many hands on one case: parts that assisting units do for the lead unit, and consultation before the dispatch. */
@NullMarked
@NamedInterface("assisting")
package org.bihuan.cases.assisting;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
