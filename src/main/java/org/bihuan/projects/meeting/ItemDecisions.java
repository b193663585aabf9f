package org.bihuan.projects.meeting;

import java.time.LocalDate;
import java.util.UUID;
import org.bihuan.cases.Refusal;
import org.bihuan.cases.Texts;
import org.bihuan.cases.Units;
import org.bihuan.deadlines.ChineseDates;
import org.bihuan.deadlines.store.Calendars;
import org.bihuan.organization.Organization;
import org.bihuan.projects.ProjectFile;
import org.bihuan.projects.ProjectStep;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a meeting decides, item after item; it counts once the minutes are signed. */
@Service
@Transactional
public class ItemDecisions {

    private final MeetingRows meetings;
    private final AgendaRows agenda;
    private final BlockerRows blockers;
    private final ResolutionRows resolutions;
    private final MinutesText texts;
    private final Calendars calendars;
    private final Organization organization;
    private final ProjectFile file;

    ItemDecisions(
            MeetingRows meetings,
            AgendaRows agenda,
            BlockerRows blockers,
            ResolutionRows resolutions,
            MinutesText texts,
            Calendars calendars,
            Organization organization,
            ProjectFile file) {
        this.meetings = meetings;
        this.agenda = agenda;
        this.blockers = blockers;
        this.resolutions = resolutions;
        this.texts = texts;
        this.calendars = calendars;
        this.organization = organization;
        this.file = file;
    }

    /**
     * Passes a resolution on the item at hand.
     *
     * @param unit code of the one unit that owns it
     * @param dueOn its one date: a working day after today, within a year
     * @throws Refusal when the item isn't an obstacle that still stands
     */
    public void resolve(UUID id, String matter, String unit, @Nullable LocalDate dueOn, String actor) {
        var meeting = meetings.at(id, MeetingStage.HELD);
        var blocker = standing(item(id));
        Texts.require(matter, "请填写议定事项。");
        var owner = Units.lead(organization, unit);
        var date = requireDate(dueOn);
        var passed = resolutions.draft(meeting, blocker, unit, matter, date);
        decided(
                id,
                passed.number() + "：" + matter + "，由" + owner.name() + "于" + ChineseDates.full(date) + "前落实",
                actor);
    }

    private Blocker standing(AgendaItem item) {
        if (item.blocker() == null) {
            throw new Refusal("逾期的议定事项不改变单位和期限，请填写会议意见。");
        }
        var blocker = blockers.of(item.blocker());
        if (!blocker.open()) {
            throw new Refusal("手续问题" + blocker.number() + "已经销号，请填写会议意见。");
        }
        return blocker;
    }

    private LocalDate requireDate(@Nullable LocalDate dueOn) {
        var today = file.today();
        if (dueOn == null
                || !dueOn.isAfter(today)
                || dueOn.isAfter(today.plusYears(1))
                || !calendars.current().isWorkingDay(dueOn)) {
            throw new Refusal("请填写落实期限：须是今天以后、一年以内的工作日。");
        }
        return dueOn;
    }

    /** The obstacle waits for another meeting. */
    public void continueWith(UUID id, @Nullable String note, String actor) {
        meetings.at(id, MeetingStage.HELD);
        standing(item(id));
        decided(id, "继续协调：" + Texts.require(note, "请填写继续协调的意见。"), actor);
    }

    /** Says something about an overdue resolution, whose date is never moved, or about an obstacle that is gone. */
    public void remark(UUID id, @Nullable String note, String actor) {
        meetings.at(id, MeetingStage.HELD);
        var item = item(id);
        if (item.blocker() != null && blockers.of(item.blocker()).open()) {
            throw new Refusal("请选择作出议定事项或继续协调。");
        }
        decided(id, "会议意见：" + Texts.require(note, "请填写会议意见。"), actor);
    }

    private AgendaItem item(UUID meeting) {
        return agenda.next(meeting).orElseThrow(() -> new Refusal("议题已全部议定。"));
    }

    private void decided(UUID id, String outcome, String actor) {
        var item = item(id);
        agenda.decide(item.id(), outcome);
        file.note(id, actor, ProjectStep.ITEM_DECIDED, "第" + item.position() + "项，" + outcome);
        if (agenda.next(id).isEmpty()) {
            meetings.write(id, texts.draft(id));
        }
    }
}
