package org.bihuan.replay.projects;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.bihuan.cases.SupervisionOrders;
import org.bihuan.organization.Organization;
import org.bihuan.organization.Role;
import org.bihuan.projects.meeting.MeetingViews;

/** What is filled in for supervision orders about projects. */
class OrderHands implements Hands {

    private final Chance chance;
    private final Organization organization;
    private final SupervisionOrders orders;
    private final MeetingViews meetings;
    private final Map<UUID, Boolean> aboutProjects = new HashMap<>();

    OrderHands(Chance chance, Organization organization, SupervisionOrders orders, MeetingViews meetings) {
        this.meetings = meetings;
        this.chance = chance;
        this.organization = organization;
        this.orders = orders;
    }

    @Override
    public Map<String, Hand> hands() {
        return Map.of(
                "issueOrder",
                        (task, now) -> supervisor(
                                task,
                                Map.of("decision", "issue", "matter", Words.ORDER_MATTER, "basis", Words.ORDER_BASIS)),
                "answerOrder", (task, now) -> answer(task),
                "checkReply",
                        (task, now) -> supervisor(task, Map.of("decision", "settle", "reason", Words.ORDER_SETTLED)));
    }

    /** Whether a task has to do with projects: orders about cases lie on the same desks. */
    boolean concern(OpenTask task, Standing now) {
        return !hands().containsKey(task.kind())
                || aboutProjects.computeIfAbsent(task.subject(), id -> isAbout(id, now));
    }

    private boolean isAbout(UUID order, Standing now) {
        var dossier = orders.byId(order).dossier();
        return now.projects().containsKey(dossier) || meetings.find(dossier).isPresent();
    }

    private Act supervisor(OpenTask task, Map<String, Object> form) {
        var number = orders.byId(task.subject()).number();
        return new Act(
                chance.one(organization.members(Organization.SUPERVISION, Role.HANDLER), number)
                        .id(),
                form);
    }

    private Act answer(OpenTask task) {
        var unit = orders.byId(task.subject()).leadUnit();
        return new Act(organization.members(unit, Role.UNIT_LEADER).get(0).id(), Map.of("reply", Words.ORDER_REPLY));
    }
}
