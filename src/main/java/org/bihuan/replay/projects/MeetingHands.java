package org.bihuan.replay.projects;

import java.util.Map;
import java.util.UUID;
import org.bihuan.organization.Organization;
import org.bihuan.organization.Role;
import org.bihuan.projects.ServingBody;
import org.bihuan.projects.meeting.AgendaItem;
import org.bihuan.projects.meeting.MeetingViews;

/** What is filled in for dispatch meetings and for what they resolve. */
class MeetingHands implements Hands {

    private final Chance chance;
    private final Occasions occasions;
    private final ServingBody serving;
    private final Organization organization;
    private final MeetingViews meetings;

    MeetingHands(
            Chance chance, Occasions occasions, ServingBody serving, Organization organization, MeetingViews meetings) {
        this.chance = chance;
        this.occasions = occasions;
        this.serving = serving;
        this.organization = organization;
        this.meetings = meetings;
    }

    @Override
    public Map<String, Hand> hands() {
        return Map.of(
                "confirmAgenda", (task, now) -> new Act(secretary(), Map.of("decision", "hold")),
                "holdMeeting", (task, now) -> hold(task.subject()),
                "decideItem", (task, now) -> decide(task.subject(), now),
                "signMinutes", (task, now) -> sign(task.subject()),
                "reviseMinutes", (task, now) -> new Act(secretary(), Map.of("minutes", Words.MINUTES_REVISED)),
                "carryOutResolution", this::carryOut,
                "acceptResolution", this::accept);
    }

    /** Who calls meetings and writes them down, never a leader, who signs. */
    String secretary() {
        return serving.heads(serving.sections().get(0)).findFirst().orElseThrow();
    }

    /** Now and then one of several units is missing. */
    private Act hold(UUID meeting) {
        var invited = meetings.invited(meeting);
        var missing =
                invited.size() > 3 && chance.happens(0.3, meetings.of(meeting).number()) ? 1 : 0;
        return new Act(secretary(), Map.of("attended", invited.subList(missing, invited.size())));
    }

    private Act decide(UUID meeting, Standing now) {
        var item = meetings.itemAtHand(meeting).orElseThrow();
        var blocker = now.blockers().get(item.blocker());
        return new Act(
                secretary(),
                blocker == null ? Map.of("decision", "remark", "note", Words.REMARK) : resolution(item, blocker, now));
    }

    private Map<String, Object> resolution(AgendaItem item, BlockerFact blocker, Standing now) {
        var due = now.calendar().workingDayAfter(now.today(), chance.between(4, 8, blocker.matter(), now.today()));
        return Map.of(
                "decision", "resolve",
                "matter", chance.one(Words.RESOLUTION_MATTERS, blocker.matter(), item.position()),
                "unit", blocker.department(),
                "dueOn", due.toString());
    }

    private Act sign(UUID id) {
        var meeting = meetings.of(id);
        var signer = serving.leaders().get(0).id();
        return occasions.sendsBack("signMinutes", meeting.number(), 0.15)
                ? new Act(signer, Map.of("decision", "sendBack", "reason", Words.MINUTES_SENT_BACK))
                : new Act(signer, Map.of("decision", "sign", "minutes", String.valueOf(meeting.minutes())));
    }

    private Act carryOut(OpenTask task, Standing now) {
        var unit = now.resolutions().get(task.subject()).unit();
        var resolution = meetings.resolution(task.subject()).orElseThrow();
        var handlers = organization.members(unit, Role.HANDLER);
        var who = resolution.handler() == null
                ? chance.one(handlers, resolution.number()).id()
                : resolution.handler();
        return new Act(who, Map.of("reply", chance.one(Words.RESOLUTION_REPLIES, resolution.number())));
    }

    private Act accept(OpenTask task, Standing now) {
        var project = now.projectOf(task.subject()).orElseThrow();
        var number = meetings.resolution(task.subject()).orElseThrow().number();
        return occasions.sendsBack("acceptResolution", number, 0.12)
                ? new Act(project.staff(), Map.of("decision", "sendBack", "reason", Words.RESOLUTION_SENT_BACK))
                : new Act(project.staff(), Map.of("decision", "accept"));
    }
}
