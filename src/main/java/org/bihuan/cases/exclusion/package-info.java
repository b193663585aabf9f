/** 剔除: cases that a unit asks to leave out of the rates, who looked at it, and what was ruled; never deleted. */
@NullMarked
@NamedInterface("exclusion")
package org.bihuan.cases.exclusion;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
