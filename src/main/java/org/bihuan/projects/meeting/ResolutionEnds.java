package org.bihuan.projects.meeting;

import java.util.UUID;
import org.bihuan.cases.Escalation;
import org.bihuan.cases.MatterClock;
import org.bihuan.projects.ProjectFile;
import org.bihuan.projects.ProjectStep;
import org.springframework.stereotype.Component;

/** How resolutions end without an answer, and how the last one of a meeting settles that. */
@Component
class ResolutionEnds {

    private final ResolutionRows rows;
    private final MeetingRows meetings;
    private final ProjectFile file;
    private final MatterClock clock;
    private final Escalation escalation;
    private final MeetingProcess process;

    ResolutionEnds(
            ResolutionRows rows,
            MeetingRows meetings,
            ProjectFile file,
            MatterClock clock,
            Escalation escalation,
            MeetingProcess process) {
        this.rows = rows;
        this.meetings = meetings;
        this.file = file;
        this.clock = clock;
        this.escalation = escalation;
        this.process = process;
    }

    /** With an obstacle that is gone what was decided about it ends. */
    void withdraw(UUID blocker, String why, String actor) {
        rows.ofBlocker(blocker).stream()
                .filter(Resolution::open)
                .forEach(resolution -> withdraw(resolution, why, actor));
    }

    /** A draft is nobody's yet: it only doesn't go out with the minutes. */
    private void withdraw(Resolution resolution, String why, String actor) {
        var id = resolution.id();
        escalation.climb(id);
        clock.stop(id, actor, why);
        rows.withdraw(id, why);
        file.note(resolution.project(), actor, ProjectStep.RESOLUTION_WITHDRAWN, resolution.number() + "：" + why);
        if (resolution.stage() != ResolutionStage.DRAFTED) {
            settle(resolution.meeting());
            process.withdrawn(id);
        }
    }

    /** Settles a meeting once nothing that it passed is open. */
    void settle(UUID meeting) {
        if (rows.ofMeeting(meeting).stream().noneMatch(Resolution::open)) {
            meetings.end(meeting, MeetingStage.SETTLED, null, file.now());
            file.note(meeting, "system", ProjectStep.MEETING_SETTLED, null);
        }
    }
}
