package org.bihuan.projects.meeting;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.bihuan.cases.OfficialNames;
import org.bihuan.deadlines.ChineseDates;
import org.bihuan.projects.ProjectViews;
import org.bihuan.projects.tasks.TaskViews;
import org.springframework.stereotype.Component;

/** Meetings in words: their items, and the draft of the minutes. */
@Component
class MinutesText {

    private final MeetingRows meetings;
    private final AgendaRows agenda;
    private final BlockerRows blockers;
    private final ResolutionRows resolutions;
    private final ProjectViews projects;
    private final TaskViews tasks;
    private final BlockedDays days;
    private final OfficialNames names;

    MinutesText(
            MeetingRows meetings,
            AgendaRows agenda,
            BlockerRows blockers,
            ResolutionRows resolutions,
            ProjectViews projects,
            TaskViews tasks,
            BlockedDays days,
            OfficialNames names) {
        this.meetings = meetings;
        this.agenda = agenda;
        this.blockers = blockers;
        this.resolutions = resolutions;
        this.projects = projects;
        this.tasks = tasks;
        this.days = days;
        this.names = names;
    }

    /** The minutes as they follow from what was decided. */
    String draft(UUID id) {
        var meeting = meetings.find(id).orElseThrow();
        return meeting.title() + "纪要（" + meeting.number() + "）\n时间：" + ChineseDates.full(meeting.heldOn()) + "　地点："
                + meeting.place() + "\n到会单位：" + units(meetings.attended(id)) + "\n\n"
                + agenda.of(id).stream().map(this::decided).collect(Collectors.joining("\n"));
    }

    private String decided(AgendaItem item) {
        return item.position() + "．" + item(item) + "\n　　" + item.outcome();
    }

    /** What an item is about. */
    String item(AgendaItem item) {
        return item.resolution() == null
                ? blocker(blockers.of(item.blocker()))
                : overdue(resolutions.of(item.resolution()));
    }

    String blocker(Blocker blocker) {
        var project = projects.of(blocker.project());
        return blocker.number() + "　" + project.name() + "（" + tasks.number(tasks.of(blocker.task())) + "）　责任部门："
                + names.unit(blocker.department()) + "　" + blocker.matter() + "　自" + ChineseDates.full(blocker.since())
                + "起受阻" + days.of(blocker) + "个工作日";
    }

    private String overdue(Resolution resolution) {
        return "逾期议定事项" + resolution.number() + "　"
                + projects.of(resolution.project()).name() + "　" + names.unit(resolution.unit()) + "："
                + resolution.matter()
                + "　期限" + ChineseDates.full(resolution.dueOn());
    }

    String units(List<String> codes) {
        return codes.stream().map(names::unit).collect(Collectors.joining("、"));
    }
}
