/** The diagrams of 剔除: what Java agrees on with them, and what they call. */
@NullMarked
package org.bihuan.cases.exclusion.process;

import org.jspecify.annotations.NullMarked;
