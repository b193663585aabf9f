/** 第三方满意度调查: a sample of closed cases that anyone can draw again, and what the residents told the agency. */
@NullMarked
@NamedInterface("survey")
package org.bihuan.assessment.survey;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
