package org.bihuan.cases.process;

import org.bihuan.organization.Official;
import org.bihuan.organization.Organization;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Units and officials by name, for texts that people read. */
@Component
public class OfficialNames {

    private final Organization organization;

    OfficialNames(Organization organization) {
        this.organization = organization;
    }

    /** Unit and name of an official; 系统 when no person acted; the id itself of somebody unknown. */
    public String of(String actor) {
        return "system".equals(actor)
                ? "系统"
                : organization.official(actor).map(this::withUnit).orElse(actor);
    }

    private String withUnit(Official official) {
        return unit(official.unit()) + " " + official.name();
    }

    /** The name of a unit; empty for null, the code itself of an unknown one. */
    public String unit(@Nullable String code) {
        return code == null
                ? ""
                : organization.unit(code).map(unit -> unit.name()).orElse(code);
    }
}
