package org.bihuan.cases;

import org.bihuan.organization.Official;
import org.bihuan.organization.Organization;
import org.bihuan.organization.Unit;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Units and officials by name, for texts that people read; the code itself of what is no longer known. */
@Component
public class OfficialNames {

    private static final String SYSTEM = "system";

    private final Organization organization;

    public OfficialNames(Organization organization) {
        this.organization = organization;
    }

    /** Unit and name of an official; 系统 when no person acted. */
    public String of(String actor) {
        return SYSTEM.equals(actor)
                ? "系统"
                : organization.official(actor).map(this::withUnit).orElse(actor);
    }

    private String withUnit(Official official) {
        return unit(official.unit()) + " " + official.name();
    }

    /** The name of an official alone; empty for null, 系统 when no person acted. */
    public String person(@Nullable String actor) {
        if (actor == null) {
            return "";
        }
        return SYSTEM.equals(actor)
                ? "系统"
                : organization.official(actor).map(Official::name).orElse(actor);
    }

    /** The name of a unit; empty for null. */
    public String unit(@Nullable String code) {
        return code == null ? "" : organization.unit(code).map(Unit::name).orElse(code);
    }
}
