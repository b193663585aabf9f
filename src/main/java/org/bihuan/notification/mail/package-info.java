/**
 * Mail to officials. Notes are written with the step, as those of the inbox are; threads of its own sort them into
 * letters and send them, so that a mail server that hangs delays mail and nothing else.
 */
@NullMarked
package org.bihuan.notification.mail;

import org.jspecify.annotations.NullMarked;
