package org.bihuan.projects.page;

import java.time.Instant;
import org.bihuan.deadlines.WorkCalendar;
import org.bihuan.organization.Official;
import org.bihuan.organization.Organization;
import org.bihuan.organization.Unit;
import org.bihuan.projects.Permit;
import org.bihuan.projects.Permits;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Names instead of codes; the code itself of what is no longer known, empty for null. */
@Component
class Names {

    private static final String SYSTEM = "system";

    private final Organization organization;
    private final Permits permits;

    Names(Organization organization, Permits permits) {
        this.organization = organization;
        this.permits = permits;
    }

    String unit(String code) {
        return organization.unit(code).map(Unit::name).orElse(code);
    }

    String official(@Nullable String id) {
        if (id == null) {
            return "";
        }
        return SYSTEM.equals(id)
                ? "系统"
                : organization.official(id).map(Official::name).orElse(id);
    }

    String permit(@Nullable String code) {
        return code == null ? "" : permits.find(code).map(Permit::name).orElse(code);
    }

    static String day(@Nullable Instant at) {
        return at == null ? "" : WorkCalendar.dateOf(at).toString();
    }
}
