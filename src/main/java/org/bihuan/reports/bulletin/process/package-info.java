/** The monthly bulletin on the engine: its diagram, and what it calls. */
@NullMarked
package org.bihuan.reports.bulletin.process;

import org.jspecify.annotations.NullMarked;
