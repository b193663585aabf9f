package org.bihuan.platform.identity;

import java.util.List;
import org.bihuan.organization.Official;

/** The engine groups: one a unit for all its members, one for its section heads, one for its leaders; and two roles. */
public final class EngineGroups {

    /** The administrators; the engine knows this name itself. */
    public static final String ADMINISTRATORS = "camunda-admin";

    /** The process designers. */
    public static final String DESIGNERS = "designer";

    private EngineGroups() {}

    /** The group of the section heads of a unit. */
    public static String headsOf(String unit) {
        return unit + ".head";
    }

    /** The group of the leaders of a unit. */
    public static String leadersOf(String unit) {
        return unit + ".leader";
    }

    /** The groups that an official belongs to, by unit and role. */
    static List<String> of(Official official) {
        var unit = official.unit();
        return switch (official.role()) {
            case HANDLER, DISTRICT_LEADER -> List.of(unit);
            case SECTION_HEAD -> List.of(unit, headsOf(unit));
            case UNIT_LEADER -> List.of(unit, leadersOf(unit));
            case ADMINISTRATOR -> List.of(ADMINISTRATORS);
            case DESIGNER -> List.of(DESIGNERS);
        };
    }
}
