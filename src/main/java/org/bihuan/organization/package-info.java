/** Units, officials and their roles, as an office's files name them. */
@NullMarked
package org.bihuan.organization;

import org.jspecify.annotations.NullMarked;
