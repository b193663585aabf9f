package org.bihuan.notification.mail;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.bihuan.deadlines.ChineseDates;

/**
 * A mail that was given up. Public, since the page asks it.
 *
 * @param recipient the id of an official, never an address
 * @param notes how many notes it has
 * @param subject number of the case or the order of its first note
 * @param text of its first note
 * @param failure why the last attempt failed, in Chinese, without addresses
 */
public record DeadLetter(
        long id,
        String recipient,
        boolean digest,
        int notes,
        String subject,
        String text,
        int attempts,
        String failure,
        Instant endedAt) {

    /** When it was given up, in Chinese. */
    public String time() {
        return ChineseDates.full(endedAt.truncatedTo(ChronoUnit.MINUTES));
    }
}
