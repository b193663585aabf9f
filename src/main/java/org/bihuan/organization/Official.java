package org.bihuan.organization;

/**
 * An official, who is also a user of the engine under the same id.
 *
 * @param id the lasting sign-in name, such as {@code shuiwuju-1}
 * @param name the Chinese name
 * @param unit the code of the unit
 * @param role what the official may do
 * @param active false when the official has left; kept for the events that name the official
 */
public record Official(String id, String name, String unit, Role role, boolean active) {}
