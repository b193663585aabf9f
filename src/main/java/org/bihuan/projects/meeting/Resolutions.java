package org.bihuan.projects.meeting;

import java.util.List;
import java.util.UUID;
import org.bihuan.cases.Escalation;
import org.bihuan.cases.MatterClock;
import org.bihuan.cases.Notices;
import org.bihuan.cases.Refusal;
import org.bihuan.cases.Texts;
import org.bihuan.deadlines.ChineseDates;
import org.bihuan.deadlines.ClockKind;
import org.bihuan.projects.ProjectEvent;
import org.bihuan.projects.ProjectFile;
import org.bihuan.projects.ProjectStep;
import org.bihuan.projects.tasks.Obstacles;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Resolutions (议定事项): carried out by one unit until one date, on the same clocks and ladder as a case, and accepted by
 * those who serve the project, never by who answered. When all of an obstacle are accepted, it is closed.
 */
@Service
@Transactional
public class Resolutions {

    private final ResolutionRows rows;
    private final ResolutionEnds ends;
    private final BlockerRows blockerRows;
    private final Blockers blockers;
    private final Obstacles obstacles;
    private final ServiceOfProject service;
    private final MeetingMatters matters;
    private final ProjectFile file;
    private final MatterClock clock;
    private final Escalation escalation;
    private final Notices notices;
    private final MeetingProcess process;

    Resolutions(
            ResolutionRows rows,
            ResolutionEnds ends,
            BlockerRows blockerRows,
            Blockers blockers,
            Obstacles obstacles,
            ServiceOfProject service,
            MeetingMatters matters,
            ProjectFile file,
            MatterClock clock,
            Escalation escalation,
            Notices notices,
            MeetingProcess process) {
        this.rows = rows;
        this.ends = ends;
        this.blockerRows = blockerRows;
        this.blockers = blockers;
        this.obstacles = obstacles;
        this.service = service;
        this.matters = matters;
        this.file = file;
        this.clock = clock;
        this.escalation = escalation;
        this.notices = notices;
        this.process = process;
    }

    /** With the signed minutes the unit is told and its clock begins. */
    void assign(Resolution drafted, String actor) {
        rows.assign(drafted.id(), file.now());
        var text = drafted.number() + "：" + drafted.matter() + "，期限" + ChineseDates.full(drafted.dueOn());
        file.note(drafted.project(), actor, ProjectStep.RESOLUTION_ASSIGNED, text);
        clock.start(drafted.id(), ClockKind.RESOLUTION, file.until(drafted.dueOn()), actor, "签发" + drafted.number());
        blockerRows.move(drafted.blocker(), BlockerStage.RESOLVING);
        obstacles.resolving(blockers.of(drafted.blocker()).task());
        notices.tell(matters.of(drafted), List.of("handler", "sectionHead", "unitLeader"), "请落实议定事项" + text);
    }

    /** The unit says what it did; the clock runs on, for those who check it now. */
    public void carryOut(UUID id, @Nullable String reply, String actor) {
        var resolution = rows.at(id, ResolutionStage.ASSIGNED);
        var text = Texts.require(reply, "请填写落实情况。");
        escalation.climb(id);
        rows.answer(id, text, actor, file.now());
        file.note(resolution.project(), actor, ProjectStep.RESOLUTION_ANSWERED, resolution.number() + "：" + text);
    }

    /** The reply isn't enough: the unit goes on, and neither the date nor the clock is moved. */
    public void sendBack(UUID id, @Nullable String reason, String actor) {
        var resolution = checked(id, actor);
        var why = Texts.require(reason, "请填写退回理由。");
        escalation.climb(id);
        rows.sendBack(id, why);
        file.note(resolution.project(), actor, ProjectStep.RESOLUTION_SENT_BACK, resolution.number() + "：" + why);
    }

    /** It is done; the last one of an obstacle closes it, the last one of a meeting settles that. */
    public void accept(UUID id, String actor) {
        var resolution = checked(id, actor);
        escalation.climb(id);
        clock.stop(id, actor, resolution.number() + "已落实");
        rows.settle(id, actor, file.now());
        file.note(resolution.project(), actor, ProjectStep.RESOLUTION_ACCEPTED, resolution.number());
        if (rows.ofBlocker(resolution.blocker()).stream().noneMatch(Resolution::open)) {
            blockers.close(resolution.blocker(), "议定事项" + resolution.number() + "已落实", actor);
        }
        ends.settle(resolution.meeting());
    }

    private Resolution checked(UUID id, String actor) {
        var resolution = rows.at(id, ResolutionStage.ANSWERED);
        service.require(resolution.project(), actor);
        if (actor.equals(resolution.repliedBy())) {
            throw new Refusal("议定事项须由答复人以外的人员核验。");
        }
        return resolution;
    }

    @EventListener
    void handedOver(ProjectEvent event) {
        if (event.step() == ProjectStep.HANDED_OVER) {
            rows.ofProject(event.dossier()).stream()
                    .filter(resolution -> resolution.stage() == ResolutionStage.ANSWERED)
                    .forEach(resolution -> process.handedOver(resolution.id()));
        }
    }
}
