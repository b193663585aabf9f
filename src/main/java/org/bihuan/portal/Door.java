package org.bihuan.portal;

import java.util.List;

/**
 * A way into the system for one role.
 *
 * @param role the key of its texts in the message bundle
 * @param rooms the web applications behind it, the one for daily work first
 * @param accounts its demo accounts
 */
public record Door(String role, List<Room> rooms, List<String> accounts) {

    private static final Room TASKLIST = new Room("tasklist", "/camunda/app/tasklist/default/");
    private static final Room COCKPIT = new Room("cockpit", "/camunda/app/cockpit/default/");
    private static final Room CALENDAR = new Room("calendar", "/calendar");
    private static final Room EXCLUSIONS = new Room("exclusions", "/exclusions");
    private static final Room MAIL = new Room("mail", "/mail");
    private static final Room PRECEDENTS = new Room("precedents", "/precedents");
    private static final Room PROJECTS = new Room("projects", "/projects");
    private static final Room ASSESSMENTS = new Room("assessments", "/assessments");
    private static final Room BULLETINS = new Room("bulletins", "/bulletins");
    private static final Room LEDGERS = new Room("ledgers", "/ledgers");
    private static final Room SUPERVISION = new Room("supervision", "/supervision");
    private static final Room SURVEYS = new Room("surveys", "/surveys");
    private static final Room ADMIN = new Room("admin", "/camunda/app/admin/default/");

    /** All doors, in the order in which a case meets the roles; those who serve the projects stand beside the units. */
    static final List<Door> ALL = List.of(
            new Door("centre", List.of(TASKLIST, PRECEDENTS, EXCLUSIONS), List.of("centre-1", "centre-leader")),
            new Door(
                    "unit",
                    List.of(TASKLIST, PROJECTS, EXCLUSIONS, ASSESSMENTS, BULLETINS, LEDGERS),
                    List.of("shuiwuju-1", "shuiwuju-head", "shuiwuju-leader")),
            new Door("serving", List.of(TASKLIST, PROJECTS), List.of("fagai-1", "fagai-head", "fagai-leader")),
            new Door(
                    "supervision",
                    List.of(
                            TASKLIST,
                            SUPERVISION,
                            COCKPIT,
                            ASSESSMENTS,
                            BULLETINS,
                            LEDGERS,
                            SURVEYS,
                            PROJECTS,
                            PRECEDENTS,
                            EXCLUSIONS),
                    List.of("supervision-1", "supervision-leader")),
            new Door(
                    "leader",
                    List.of(
                            TASKLIST,
                            SUPERVISION,
                            COCKPIT,
                            ASSESSMENTS,
                            BULLETINS,
                            LEDGERS,
                            SURVEYS,
                            PROJECTS,
                            EXCLUSIONS),
                    List.of("quzhang-1")),
            new Door("agency", List.of(TASKLIST, SURVEYS), List.of("survey-1", "survey-2", "survey-leader")),
            new Door("designer", List.of(COCKPIT), List.of("designer")),
            new Door("admin", List.of(ADMIN, CALENDAR, MAIL), List.of("admin")));

    /**
     * A web application.
     *
     * @param name the key of its name in the message bundle
     * @param path where it is
     */
    public record Room(String name, String path) {}
}
