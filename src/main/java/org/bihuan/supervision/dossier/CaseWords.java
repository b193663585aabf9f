package org.bihuan.supervision.dossier;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import org.bihuan.cases.Labelled;
import org.bihuan.cases.OfficialNames;
import org.bihuan.deadlines.WorkCalendar;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Names instead of codes, minutes in Asia/Shanghai; empty for null. */
@Component
class CaseWords {

    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(WorkCalendar.ZONE);

    private final OfficialNames names;

    CaseWords(OfficialNames names) {
        this.names = names;
    }

    String unit(@Nullable String code) {
        return names.unit(code);
    }

    /** Unit and name. */
    String official(@Nullable String id) {
        return id == null ? "" : names.of(id);
    }

    String person(@Nullable String id) {
        return names.person(id);
    }

    static String minute(@Nullable Instant at) {
        return at == null ? "" : MINUTE.format(at);
    }

    static String label(@Nullable Labelled value) {
        return value == null ? "" : value.label();
    }

    static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }
}
