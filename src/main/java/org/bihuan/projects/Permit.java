package org.bihuan.projects;

import org.bihuan.deadlines.TimeLimit;

/**
 * A permit or filing that a project needs from a department (手续).
 *
 * @param code such as {@code construction}
 * @param name the Chinese name
 * @param department code of the unit that decides, or that takes the filing
 * @param limit the most it may take, in working or calendar days
 * @param basis the law and article of the limit, in Chinese
 */
public record Permit(String code, String name, String department, TimeLimit limit, String basis) {}
