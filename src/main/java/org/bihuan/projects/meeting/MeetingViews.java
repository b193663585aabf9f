package org.bihuan.projects.meeting;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.bihuan.cases.OfficialNames;
import org.bihuan.cases.Refusal;
import org.bihuan.deadlines.ChineseDates;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads dispatch meetings and resolutions; changes nothing. */
@Service
@Transactional(readOnly = true)
public class MeetingViews {

    private final MeetingRows meetings;
    private final AgendaRows agenda;
    private final BlockerRows blockers;
    private final ResolutionRows resolutions;
    private final MinutesText texts;
    private final OfficialNames names;
    private final ServiceOfProject service;

    MeetingViews(
            MeetingRows meetings,
            AgendaRows agenda,
            BlockerRows blockers,
            ResolutionRows resolutions,
            MinutesText texts,
            OfficialNames names,
            ServiceOfProject service) {
        this.meetings = meetings;
        this.agenda = agenda;
        this.blockers = blockers;
        this.resolutions = resolutions;
        this.texts = texts;
        this.names = names;
        this.service = service;
    }

    /** The meeting, or empty when the id is of something else. */
    public Optional<Meeting> find(UUID id) {
        return meetings.find(id);
    }

    /**
     * The meeting.
     *
     * @throws Refusal when there is none
     */
    public Meeting of(UUID id) {
        return find(id).orElseThrow(() -> new Refusal("没有找到这次调度会。"));
    }

    /** The items of a meeting, in the order in which they are decided. */
    public List<AgendaItem> agenda(UUID meeting) {
        return agenda.of(meeting);
    }

    /** The item that is to be decided now; empty when all are. */
    public Optional<AgendaItem> itemAtHand(UUID meeting) {
        return agenda.next(meeting);
    }

    /** Codes of the invited units, by code. */
    public List<String> invited(UUID meeting) {
        return meetings.invited(meeting);
    }

    /** Codes of the units that came, by code; empty before the meeting. */
    public List<String> attended(UUID meeting) {
        return meetings.attended(meeting);
    }

    /** What a meeting passed, by date; drafts while the minutes aren't signed. */
    public List<Resolution> resolutions(UUID meeting) {
        return resolutions.ofMeeting(meeting);
    }

    /** The resolutions about a project, by date. */
    public List<Resolution> ofProject(UUID project) {
        return resolutions.ofProject(project);
    }

    /** The resolution, or empty when the id is of something else. */
    public Optional<Resolution> resolution(UUID id) {
        return resolutions.find(id);
    }

    /** Who may accept a resolution: the staff member of its project first, then the heads of the section. */
    public List<String> checkers(UUID resolution) {
        return service.of(resolutions.of(resolution).project());
    }

    /** An item in words. */
    public String text(AgendaItem item) {
        return texts.item(item);
    }

    /** An obstacle in words. */
    public String text(Blocker blocker) {
        return texts.blocker(blocker);
    }

    /** The agenda in words, with what was decided so far; a line an item at least. */
    public String agendaText(UUID meeting) {
        return agenda.of(meeting).stream()
                .map(item -> item.position() + "．" + texts.item(item)
                        + (item.outcome() == null ? "" : "\n　　" + item.outcome()))
                .collect(Collectors.joining("\n"));
    }

    /** A resolution in words, with the obstacle that it is about. */
    public String text(Resolution resolution) {
        return resolution.number() + "　" + resolution.stage().label() + "\n责任单位：" + names.unit(resolution.unit())
                + "\n议定事项：" + resolution.matter() + "\n落实期限："
                + ChineseDates.full(resolution.dueOn()) + "\n手续问题："
                + texts.blocker(blockers.of(resolution.blocker()));
    }
}
