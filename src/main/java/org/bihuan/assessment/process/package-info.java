/** The assessment on the engine: its diagrams, what they call, and the office's table of weights. */
@NullMarked
package org.bihuan.assessment.process;

import org.jspecify.annotations.NullMarked;
