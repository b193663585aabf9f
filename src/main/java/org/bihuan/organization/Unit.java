package org.bihuan.organization;

import org.jspecify.annotations.Nullable;

/**
 * A unit of the district.
 *
 * @param code the lasting code, such as {@code shuiwuju} or {@code donghu-jiedao}; also the engine group of its members
 * @param name the Chinese name
 * @param kind what the unit is to a case
 * @param districtLeader the id of the district leader in charge (分管区领导), or null when it has none
 * @param active false when the unit no longer exists; it is kept for the cases that name it
 */
public record Unit(
        String code, String name, UnitKind kind, @Nullable String districtLeader, boolean active) {}
