/** 台账: cases, projects, supervision orders and opinions in rows, the same on the page and in files. */
@NullMarked
package org.bihuan.reports.ledger;

import org.jspecify.annotations.NullMarked;
