package org.bihuan.notification;

import java.time.Instant;
import org.bihuan.deadlines.ChineseDates;
import org.jspecify.annotations.Nullable;

/**
 * A note to one official. Public, since the page asks it.
 *
 * @param subject number of the case or the supervision order
 * @param level the rung, or {@code notice}
 * @param readAt null while it is unread
 */
public record Note(
        long id,
        String subject,
        String text,
        String level,
        Instant visibleFrom,
        @Nullable Instant readAt) {

    /** When it came, in Chinese. */
    public String time() {
        return ChineseDates.full(visibleFrom);
    }

    /** Whether it is still unread. */
    public boolean unread() {
        return readAt == null;
    }
}
