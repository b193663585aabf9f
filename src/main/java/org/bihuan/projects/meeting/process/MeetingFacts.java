package org.bihuan.projects.meeting.process;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.bihuan.cases.Matter;
import org.bihuan.cases.OfficialNames;
import org.bihuan.cases.process.MatterFacts;
import org.bihuan.cases.process.Option;
import org.bihuan.deadlines.ChineseDates;
import org.bihuan.deadlines.store.Clocks;
import org.bihuan.organization.Organization;
import org.bihuan.projects.ProjectEntry;
import org.bihuan.projects.ProjectViews;
import org.bihuan.projects.meeting.AgendaItem;
import org.bihuan.projects.meeting.Blockers;
import org.bihuan.projects.meeting.Meeting;
import org.bihuan.projects.meeting.MeetingViews;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** A dispatch meeting as its forms show it, and what they offer. */
@Component
class MeetingFacts implements MatterFacts {

    private final MeetingViews meetings;
    private final Blockers blockers;
    private final ProjectViews projects;
    private final Organization organization;
    private final OfficialNames names;
    private final Clocks clocks;

    MeetingFacts(
            MeetingViews meetings,
            Blockers blockers,
            ProjectViews projects,
            Organization organization,
            OfficialNames names,
            Clocks clocks) {
        this.meetings = meetings;
        this.blockers = blockers;
        this.projects = projects;
        this.organization = organization;
        this.names = names;
        this.clocks = clocks;
    }

    @Override
    public boolean concerns(Matter matter) {
        return !matter.ofCase();
    }

    @Override
    public Map<String, Object> of(Matter matter, String task) {
        return meetings.find(matter.id()).map(meeting -> of(meeting, task)).orElse(Map.of());
    }

    private Map<String, Object> of(Meeting meeting, String task) {
        var facts = new HashMap<String, Object>();
        var id = meeting.id();
        facts.put("meetingNumber", meeting.number());
        facts.put("meetingStage", meeting.stage().label());
        facts.put(
                "dueText", clocks.due(id).map(due -> ChineseDates.due(due.at())).orElse("不计时"));
        facts.put("meetingShown", text(meeting));
        facts.put("agendaShown", meetings.agendaText(id));
        facts.put("unitsShown", units(id));
        facts.put("sendBackReason", orEmpty(meeting.remark()));
        facts.put("minutes", orEmpty(meeting.minutes()));
        facts.put(
                "clockAccount",
                clocks.of(id).stream()
                        .map(clock -> clocks.account(clock, names::of))
                        .collect(Collectors.joining("\n\n")));
        facts.put("history", history(id));
        facts.putAll(choices(id, task));
        return facts;
    }

    private Map<String, Object> choices(UUID meeting, String task) {
        return switch (task) {
            case DispatchMeetingProcess.CONFIRM_AGENDA ->
                Map.of(
                        "leftOutOptions",
                        meetings.agenda(meeting).stream()
                                .map(item -> new Option(
                                        item.position() + "．" + meetings.text(item),
                                        item.id().toString()))
                                .toList());
            case DispatchMeetingProcess.HOLD_MEETING -> {
                var invited = meetings.invited(meeting);
                var options = invited.stream()
                        .map(unit -> new Option(names.unit(unit), unit))
                        .toList();
                yield Map.of("attendedOptions", options, "attended", invited);
            }
            case DispatchMeetingProcess.DECIDE_ITEM ->
                meetings.itemAtHand(meeting).map(this::atHand).orElse(Map.of());
            default -> Map.of();
        };
    }

    private Map<String, Object> atHand(AgendaItem item) {
        var facts = new HashMap<String, Object>();
        facts.put("itemShown", item.position() + "．" + meetings.text(item));
        facts.put("unitOptions", Option.ofUnits(organization.leadUnits()));
        if (item.blocker() == null) {
            facts.put("decision", "remark");
        } else {
            facts.put("unit", blockers.of(item.blocker()).department());
        }
        return facts;
    }

    private static String text(Meeting meeting) {
        return meeting.title() + "\n" + ChineseDates.full(meeting.heldOn()) + "，" + meeting.place();
    }

    private String units(UUID meeting) {
        var invited = named(meetings.invited(meeting));
        var attended = meetings.attended(meeting);
        return attended.isEmpty() ? invited : invited + "\n到会：" + named(attended);
    }

    private String named(List<String> units) {
        return units.stream().map(names::unit).collect(Collectors.joining("、"));
    }

    private String history(UUID meeting) {
        return projects.history(meeting).stream().map(this::line).collect(Collectors.joining("\n"));
    }

    private String line(ProjectEntry entry) {
        var why = entry.why() == null ? "" : "：" + entry.why();
        return ChineseDates.full(entry.at()) + "　" + names.of(entry.actor()) + "　" + entry.label() + why;
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
