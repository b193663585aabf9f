package org.bihuan.replay;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A resident's message, as a row of the file tells it.
 *
 * @param line where the row begins in the file; the first line is 1
 * @param answer what the officials replied; null when they did not
 */
record Message(
        long line,
        String id,
        String subject,
        String detail,
        Instant submittedAt,
        @Nullable Answer answer) {

    /** The officials' reply. */
    record Answer(String text, Instant at) {}

    Optional<Answer> answered() {
        return Optional.ofNullable(answer);
    }
}
