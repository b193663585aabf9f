/** 附件: files that belong to a case; what they are is found from their content, images lose what a camera adds. */
@NullMarked
@NamedInterface("attachment")
package org.bihuan.cases.attachment;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
