/** What supervisors look at: nobody depends on this room. */
@NullMarked
package org.bihuan.supervision;

import org.jspecify.annotations.NullMarked;
