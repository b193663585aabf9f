/** Ledgers as files: asked for on their pages, made in the background, kept for a while, read by who asked only. */
@NullMarked
package org.bihuan.reports.export;

import org.jspecify.annotations.NullMarked;
