/** 意见建议: which cases are opinions, by what measure each is dealt with, and the rules that were made from them. */
@NullMarked
package org.bihuan.reports.opinion;

import org.jspecify.annotations.NullMarked;
