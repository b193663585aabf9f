package org.bihuan.cases;

import org.jspecify.annotations.Nullable;

/** Checks texts that officials fill in. */
public final class Texts {

    private Texts() {}

    /** @throws Refusal with the message when the text is null or blank */
    public static String require(@Nullable String text, String message) {
        if (text == null || text.isBlank()) {
            throw new Refusal(message);
        }
        return text;
    }
}
