/** 督查台: where cases are stuck and whose they are, the lists behind every number, and what the office does about them. */
@NullMarked
package org.bihuan.supervision.desk;

import org.jspecify.annotations.NullMarked;
