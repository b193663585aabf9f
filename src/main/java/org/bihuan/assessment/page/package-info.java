/** What people see of the assessment: periods, league tables and the lists behind their numbers. */
@NullMarked
package org.bihuan.assessment.page;

import org.jspecify.annotations.NullMarked;
