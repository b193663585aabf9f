/** One sign-in for everything, and what is closed to whom. */
@NamedInterface("security")
@NullMarked
package org.bihuan.platform.security;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
