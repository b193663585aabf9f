package org.bihuan.projects.page;

import java.time.Instant;
import org.bihuan.cases.OfficialNames;
import org.bihuan.deadlines.WorkCalendar;
import org.bihuan.projects.Permits;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Names instead of codes; the code itself of what is no longer known, empty for null. */
@Component
class Names {

    private final OfficialNames officials;
    private final Permits permits;

    Names(OfficialNames officials, Permits permits) {
        this.officials = officials;
        this.permits = permits;
    }

    String unit(String code) {
        return officials.unit(code);
    }

    String official(@Nullable String id) {
        return officials.person(id);
    }

    String permit(@Nullable String code) {
        return code == null ? "" : permits.name(code);
    }

    static String day(@Nullable Instant at) {
        return at == null ? "" : WorkCalendar.dateOf(at).toString();
    }
}
