package org.bihuan.projects.meeting;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.bihuan.cases.MatterClock;
import org.bihuan.cases.Notices;
import org.bihuan.cases.Refusal;
import org.bihuan.cases.Texts;
import org.bihuan.cases.TimeLimits;
import org.bihuan.deadlines.ChineseDates;
import org.bihuan.deadlines.ClockKind;
import org.bihuan.deadlines.store.Calendars;
import org.bihuan.organization.Organization;
import org.bihuan.projects.ProjectFile;
import org.bihuan.projects.ProjectStep;
import org.bihuan.projects.ServingBody;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Dispatch meetings (调度会): called by the serving body, opened with what is overdue of earlier ones, and only for the units
 * that the items concern. What they decide is in {@link ItemDecisions} and {@link Minutes}.
 */
@Service
@Transactional
public class Meetings {

    private final MeetingRows rows;
    private final Agendas agendas;
    private final MeetingMatters matters;
    private final ServingBody serving;
    private final Organization organization;
    private final Calendars calendars;
    private final ProjectFile file;
    private final MatterClock clock;
    private final TimeLimits limits;
    private final Notices notices;
    private final MeetingProcess process;

    Meetings(
            MeetingRows rows,
            Agendas agendas,
            MeetingMatters matters,
            ServingBody serving,
            Organization organization,
            Calendars calendars,
            ProjectFile file,
            MatterClock clock,
            TimeLimits limits,
            Notices notices,
            MeetingProcess process) {
        this.rows = rows;
        this.agendas = agendas;
        this.matters = matters;
        this.serving = serving;
        this.organization = organization;
        this.calendars = calendars;
        this.file = file;
        this.clock = clock;
        this.limits = limits;
        this.notices = notices;
        this.process = process;
    }

    /**
     * Calls a meeting.
     *
     * @param day a working day, today or later, in Asia/Shanghai
     * @throws Refusal unless somebody of the serving body calls it, and there is something to settle
     */
    public UUID call(String title, @Nullable LocalDate day, String place, String actor) {
        requireServing(actor);
        Texts.require(title, "请填写会议名称。");
        Texts.require(place, "请填写会议地点。");
        var heldOn = requireDay(day);
        if (agendas.nothingToSettle()) {
            throw new Refusal("目前没有待协调的手续问题，也没有逾期的议定事项，不需要召集调度会。");
        }
        var number = "调〔%d〕%d号".formatted(file.today().getYear(), rows.nextNumber());
        var id = UUID.randomUUID();
        rows.add(Meeting.called(id, number, title, heldOn, place, actor, file.now()));
        file.note(id, actor, ProjectStep.MEETING_CALLED, title + "，" + ChineseDates.full(heldOn) + "，" + place);
        process.start(id);
        return id;
    }

    private LocalDate requireDay(@Nullable LocalDate day) {
        if (day == null || day.isBefore(file.today()) || !calendars.current().isWorkingDay(day)) {
            throw new Refusal("请填写会议日期：须是今天或以后的工作日。");
        }
        return day;
    }

    private void requireServing(String actor) {
        var own =
                organization.official(actor).filter(official -> official.unit().equals(serving.unit()));
        if (own.isEmpty()) {
            throw new Refusal("调度会由项目服务单位召集。");
        }
    }

    /** Puts everything on the agenda that waits, and invites the units concerned. */
    public void collect(UUID id) {
        rows.at(id, MeetingStage.CALLED);
        agendas.collect(id);
        rows.invite(id, agendas.concerned(id));
    }

    /**
     * Confirms the agenda; the units are told.
     *
     * @param leftOut items that wait for another meeting; may be empty
     * @param reason why they do; may be null when none is left out
     */
    public void confirm(UUID id, Set<UUID> leftOut, @Nullable String reason, String actor) {
        var meeting = rows.at(id, MeetingStage.CALLED);
        if (!leftOut.isEmpty()) {
            Texts.require(reason, "请填写移出议题的理由。");
        }
        agendas.leaveOut(id, leftOut);
        rows.invite(id, agendas.concerned(id));
        rows.move(id, MeetingStage.CONFIRMED, null);
        var why = leftOut.isEmpty() ? "" : "；移出" + leftOut.size() + "项：" + reason;
        file.note(id, actor, ProjectStep.AGENDA_SET, "议题" + agendas.of(id).size() + "项" + why);
        var text = "请参加调度会“" + meeting.title() + "”，" + ChineseDates.full(meeting.heldOn()) + "，" + meeting.place();
        notices.tell(matters.of(meeting), matters.leadersOf(rows.invited(id)), text);
    }

    /** The meeting isn't held; its items wait for another one. */
    public void drop(UUID id, @Nullable String reason, String actor) {
        rows.at(id, MeetingStage.CALLED);
        var why = Texts.require(reason, "请填写不再召开的理由。");
        agendas.release(id);
        rows.end(id, MeetingStage.DROPPED, why, file.now());
        file.note(id, actor, ProjectStep.MEETING_DROPPED, why);
    }

    /**
     * Records that the meeting was held; the clock of its minutes begins.
     *
     * @param attended the invited units that came; the others are on record as absent
     */
    public void hold(UUID id, Set<String> attended, String actor) {
        var meeting = rows.at(id, MeetingStage.CONFIRMED);
        if (file.today().isBefore(meeting.heldOn())) {
            throw new Refusal("会议定于" + ChineseDates.full(meeting.heldOn()) + "召开，召开后再记录。");
        }
        if (attended.isEmpty() || !rows.invited(id).containsAll(attended)) {
            throw new Refusal("请选择到会单位：须是通知参会的单位。");
        }
        rows.attended(id, attended);
        rows.held(id, file.now());
        var absent = rows.invited(id).size() - attended.size();
        file.note(id, actor, ProjectStep.MEETING_HELD, "到会" + attended.size() + "个单位，缺席" + absent + "个单位");
        clock.start(id, ClockKind.MINUTES, limits.limit(ClockKind.MINUTES), actor, "召开" + meeting.number());
    }
}
