/** The table of measures on the engine. */
@NullMarked
package org.bihuan.reports.opinion.process;

import org.jspecify.annotations.NullMarked;
