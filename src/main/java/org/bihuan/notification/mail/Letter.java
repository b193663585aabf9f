package org.bihuan.notification.mail;

import java.time.Instant;
import java.util.List;

/**
 * A mail that waits to be sent.
 *
 * @param recipient an official's id
 * @param digest whether it collects the notes of a day
 * @param notes one, or at least one in a digest, in the order of their making; none when the recipient must keep away by now
 */
record Letter(long id, String recipient, boolean digest, Instant createdAt, List<Content> notes) {

    /**
     * What it tells.
     *
     * @param subject number of the case or the supervision order
     */
    record Content(String subject, String text, Instant createdAt) {}
}
