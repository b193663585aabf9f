/** 考核通报: the monthly bulletin of a published assessment, from the system's draft to the numbered, frozen paper. */
@NullMarked
@NamedInterface("bulletin")
package org.bihuan.reports.bulletin;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
