/** How tables become Excel files and pages become PDF files; knows nothing of what they say. */
@NullMarked
@NamedInterface("file")
package org.bihuan.reports.file;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
