package org.bihuan.projects;

/**
 * The 1+1+1 of a project: who of the serving body leads, which section tracks, who watches. All three or none.
 *
 * @param leader id of the leader in charge
 * @param section name of the section
 * @param staff id of the staff member, who belongs to the section
 */
public record Servants(String leader, String section, String staff) {}
