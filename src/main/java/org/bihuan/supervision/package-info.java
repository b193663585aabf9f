/** What supervisors and officials look at: the desk, the file of a case. It reads what the other rooms keep; nobody knows it. */
@NullMarked
package org.bihuan.supervision;

import org.jspecify.annotations.NullMarked;
