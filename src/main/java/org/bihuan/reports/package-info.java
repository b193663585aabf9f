/** 台账与通报: what the office keeps and hands on, as pages, Excel and PDF with the same numbers. */
@NullMarked
package org.bihuan.reports;

import org.jspecify.annotations.NullMarked;
