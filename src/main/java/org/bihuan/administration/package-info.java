/** Pages and commands for administrators: what an office owns and changes, the work calendar first. */
@NullMarked
package org.bihuan.administration;

import org.jspecify.annotations.NullMarked;
