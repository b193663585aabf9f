/**
 * Petitions beyond the loop: review and final review of the written result (信访工作条例 第三十五条、第三十六条).
 */
@NullMarked
@NamedInterface("petition")
package org.bihuan.cases.petition;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
