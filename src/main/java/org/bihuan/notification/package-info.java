/** Tells officials what happened: listens to events, and nobody calls it. */
@NullMarked
package org.bihuan.notification;

import org.jspecify.annotations.NullMarked;
