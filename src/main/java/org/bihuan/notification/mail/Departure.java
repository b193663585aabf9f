package org.bihuan.notification.mail;

import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * When a letter may leave: not in its recipient's quiet hours, as chosen by now, whether it leaves for the first time,
 * again, or late; one that is urgent knows none.
 */
@Component
class Departure {

    private final JdbcClient jdbc;
    private final Preferences preferences;

    Departure(JdbcClient jdbc, Preferences preferences) {
        this.jdbc = jdbc;
        this.preferences = preferences;
    }

    /** The first instant, not before the given one, at which the letter may leave; an unknown letter may at once. */
    Instant from(long letter, Instant at) {
        return jdbc.sql("""
                        SELECT recipient FROM mail_letter l
                        WHERE id = ? AND NOT EXISTS (SELECT FROM mail_note WHERE letter = l.id AND urgent)""")
                .param(letter)
                .query(String.class)
                .optional()
                .map(recipient -> preferences.of(recipient).quiet().end(at))
                .orElse(at);
    }
}
