/** What people see of the assessment: periods, league tables and the lists behind their numbers. */
@NullMarked
@NamedInterface("page")
package org.bihuan.assessment.page;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
