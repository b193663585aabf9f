/** The diagrams of the survey: what Java agrees on with them, and what they call. */
@NullMarked
package org.bihuan.assessment.survey.process;

import org.jspecify.annotations.NullMarked;
