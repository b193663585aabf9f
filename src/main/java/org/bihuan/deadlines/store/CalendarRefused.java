package org.bihuan.deadlines.store;

import java.util.List;

/** A calendar file that is wrong or contradicts itself; nothing of it was taken. */
public final class CalendarRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** @param problems Chinese sentences, each with its line number; at least one */
    public CalendarRefused(List<String> problems) {
        super(String.join("\n", problems));
    }

    /** The Chinese sentences, each with its line number. */
    public List<String> problems() {
        return getMessage().lines().toList();
    }
}
