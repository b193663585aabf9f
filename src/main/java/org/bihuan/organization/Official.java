package org.bihuan.organization;

import org.jspecify.annotations.Nullable;

/**
 * An official, who is also a user of the engine under the same id.
 *
 * @param id the lasting sign-in name, such as {@code shuiwuju-1}
 * @param name the Chinese name
 * @param unit the code of the unit
 * @param role what the official may do
 * @param active false when the official has left; kept for the events that name the official
 * @param email where mail reaches the official; null when nowhere. It is personal data: shown to the official alone
 * @param section the section (科室) within the unit, by its name; null when the office keeps none
 */
public record Official(
        String id,
        String name,
        String unit,
        Role role,
        boolean active,
        @Nullable String email,
        @Nullable String section) {

    /** An official whom no mail reaches, of no section. */
    public Official(String id, String name, String unit, Role role, boolean active) {
        this(id, name, unit, role, active, null, null);
    }

    /**
     * Whether the official oversees the whole district and may read what concerns all its units: the supervision office, the
     * district leaders, and the head and the leader of the dispatch centre; nobody who has left.
     */
    public boolean oversees() {
        return active
                && switch (unit) {
                    case Organization.SUPERVISION, Organization.LEADERS -> role.worksInUnit();
                    case Organization.CENTRE -> role == Role.SECTION_HEAD || role == Role.UNIT_LEADER;
                    default -> false;
                };
    }
}
