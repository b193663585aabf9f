/** How urgent what an official has to do is: counts and lines in Tasklist, the page of all of it, and signing in bulk. */
@NullMarked
package org.bihuan.supervision.urgency;

import org.jspecify.annotations.NullMarked;
