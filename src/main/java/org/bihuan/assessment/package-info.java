/** 监督考核: rates of cases, projects and meetings, and periods that are assessed, appealed, approved and frozen. */
@NullMarked
package org.bihuan.assessment;

import org.jspecify.annotations.NullMarked;
