/** Recording whom a case complains of while it is worked: its open tasks go to those who needn't keep away. */
@NullMarked
package org.bihuan.cases.recusal;

import org.jspecify.annotations.NullMarked;
