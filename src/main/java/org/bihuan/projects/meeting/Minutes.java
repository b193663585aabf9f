package org.bihuan.projects.meeting;

import java.util.UUID;
import org.bihuan.cases.Escalation;
import org.bihuan.cases.MatterClock;
import org.bihuan.cases.Refusal;
import org.bihuan.cases.Texts;
import org.bihuan.projects.ProjectFile;
import org.bihuan.projects.ProjectStep;
import org.bihuan.projects.ServingBody;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The minutes of a meeting (会议纪要): signed by a leader of the serving body who had no hand in what they say. */
@Service
@Transactional
public class Minutes {

    private final MeetingRows meetings;
    private final Agendas agendas;
    private final ResolutionRows rows;
    private final Resolutions resolutions;
    private final ServingBody serving;
    private final ProjectFile file;
    private final MatterClock clock;
    private final Escalation escalation;

    Minutes(
            MeetingRows meetings,
            Agendas agendas,
            ResolutionRows rows,
            Resolutions resolutions,
            ServingBody serving,
            ProjectFile file,
            MatterClock clock,
            Escalation escalation) {
        this.meetings = meetings;
        this.agendas = agendas;
        this.rows = rows;
        this.resolutions = resolutions;
        this.serving = serving;
        this.file = file;
        this.clock = clock;
        this.escalation = escalation;
    }

    /**
     * Signs the minutes: the resolutions go to their units, and what is to be talked about further waits again.
     *
     * @param minutes as they are signed
     */
    public void sign(UUID id, @Nullable String minutes, String actor) {
        var meeting = meetings.at(id, MeetingStage.MINUTES);
        requireSigner(id, actor);
        var text = Texts.require(minutes, "请填写会议纪要。");
        escalation.climb(id);
        clock.stop(id, actor, "签发" + meeting.number() + "纪要");
        meetings.sign(id, text, actor, file.now());
        file.note(id, actor, ProjectStep.MINUTES_SIGNED, meeting.number());
        agendas.release(id);
        var passed = rows.ofMeeting(id).stream().filter(Resolution::open).toList();
        passed.forEach(resolution -> resolutions.assign(resolution, actor));
        if (passed.isEmpty()) {
            meetings.end(id, MeetingStage.SETTLED, null, file.now());
        }
    }

    /** The minutes don't say what the meeting decided. */
    public void sendBack(UUID id, @Nullable String reason, String actor) {
        meetings.at(id, MeetingStage.MINUTES);
        requireSigner(id, actor);
        meetings.move(id, MeetingStage.REVISING, Texts.require(reason, "请填写退回理由。"));
        file.note(id, actor, ProjectStep.MINUTES_SENT_BACK, reason);
    }

    /** Rewrites minutes that were sent back; what was decided stays. */
    public void revise(UUID id, @Nullable String minutes, String actor) {
        meetings.at(id, MeetingStage.REVISING);
        meetings.write(id, Texts.require(minutes, "请填写会议纪要。"));
        file.note(id, actor, ProjectStep.MINUTES_REVISED, null);
    }

    private void requireSigner(UUID id, String actor) {
        if (serving.leaders().stream().noneMatch(leader -> leader.id().equals(actor))) {
            throw new Refusal("会议纪要由项目服务单位负责人签发。");
        }
        if (meetings.drafted(id, actor)) {
            throw new Refusal("会议纪要须由没有参与议定和拟稿的负责人签发。");
        }
    }
}
