package org.bihuan.assessment;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.bihuan.assessment.Assessment.Stage;
import org.bihuan.cases.Notices;
import org.bihuan.cases.Refusal;
import org.bihuan.cases.Texts;
import org.bihuan.deadlines.ChineseDates;
import org.bihuan.deadlines.WorkCalendar;
import org.bihuan.deadlines.store.Calendars;
import org.bihuan.organization.Official;
import org.bihuan.organization.Organization;
import org.bihuan.organization.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The course of an assessment: opened by the calendar or the supervision office, computed and shown, confirmed with what
 * appeals changed, approved by a district leader, frozen. Every method checks that the step is allowed and raises
 * {@link Refusal} otherwise; {@code actor} is an official's id or {@code system}.
 */
@Service
@Transactional
public class Assessing {

    private final AssessmentFile file;
    private final Snapshot snapshot;
    private final WeightTable weights;
    private final AssessmentCourse course;
    private final AssessmentSettings settings;
    private final Calendars calendars;
    private final Organization organization;
    private final Notices notices;
    private final ApplicationEventPublisher events;

    Assessing(
            AssessmentFile file,
            Snapshot snapshot,
            WeightTable weights,
            AssessmentCourse course,
            AssessmentSettings settings,
            Calendars calendars,
            Organization organization,
            Notices notices,
            ApplicationEventPublisher events) {
        this.file = file;
        this.snapshot = snapshot;
        this.weights = weights;
        this.course = course;
        this.settings = settings;
        this.calendars = calendars;
        this.organization = organization;
        this.notices = notices;
        this.events = events;
    }

    /** Opens what ended yesterday: the month, and with it perhaps the quarter and the year; what is open already stays. */
    public void openEnded() {
        var today = file.today();
        for (var kind : PeriodKind.values()) {
            var last = kind.before(kind.beginOf(today));
            var justEnded = kind.from(last).until().equals(today.withDayOfMonth(1));
            if (justEnded && file.versions(kind, last).isEmpty()) {
                begin(kind, last, 1, null, "system");
            }
        }
    }

    /**
     * Opens the assessment of a past period, or a new version that corrects a published one.
     *
     * @param day any day of the period
     * @param reason why a published result is corrected; null or blank for the first version
     * @return its id
     */
    public UUID open(PeriodKind kind, @Nullable LocalDate day, @Nullable String reason, String actor) {
        if (day == null) {
            throw new Refusal("请选择考核期内的任意一天。");
        }
        var begin = kind.beginOf(day);
        if (kind.from(begin).until().isAfter(file.today())) {
            throw new Refusal(kind.name(begin) + "尚未结束，不能考核。");
        }
        var versions = file.versions(kind, begin);
        if (versions.isEmpty()) {
            return begin(kind, begin, 1, null, actor);
        }
        var last = versions.get(0);
        if (last.publishedAt() == null) {
            throw new Refusal(last.number() + "正在办理（" + last.stage().label() + "），不能重复启动。");
        }
        var why = Texts.require(reason, last.number() + "已经发布，更正须填写理由。");
        return begin(kind, begin, last.version() + 1, why, actor);
    }

    private UUID begin(PeriodKind kind, LocalDate begin, int version, @Nullable String reason, String actor) {
        var id = UUID.randomUUID();
        file.add(id, kind, begin, version, reason, weights.on(begin), actor);
        course.start(id);
        return id;
    }

    /** Counts everything and shows it: the publicity window begins. */
    public void compute(UUID id) {
        var opened = file.locked(id);
        opened.at(Stage.OPENED);
        snapshot.take(opened);
        var until = WorkCalendar.startOf(calendars
                .current()
                .workingDayAfter(file.today(), settings.publicityDays())
                .plusDays(1));
        var columns = Map.of("computed_at", file.now(), "publicity_until", until);
        var text = "公示至" + ChineseDates.due(until);
        file.step(id, Stage.PUBLICITY, AssessmentStep.COMPUTED, "system", text, columns);
        tell(opened, unitsHeads(), "结果开始公示，请核对本单位的数据，有异议的请在" + ChineseDates.due(until) + "前提出考核申诉。");
    }

    /** Counts anew with what appeals changed, after the window or after a leader sent it back. */
    public void confirm(UUID id) {
        var shown = file.locked(id);
        shown.at(Stage.PUBLICITY, Stage.RETURNED);
        snapshot.take(shown);
        var columns = Map.of("computed_at", file.now());
        file.step(id, Stage.CONFIRMED, AssessmentStep.CONFIRMED, "system", null, columns);
    }

    /** A district leader agrees that it is published. */
    public void approve(UUID id, @Nullable String opinion, String actor) {
        file.locked(id).at(Stage.CONFIRMED);
        file.step(id, Stage.APPROVED, AssessmentStep.APPROVED, actor, opinion, Map.of("approved_by", actor));
    }

    /** A district leader sends it back. */
    public void sendBack(UUID id, @Nullable String opinion, String actor) {
        var confirmed = file.locked(id);
        confirmed.at(Stage.CONFIRMED);
        var why = Texts.require(opinion, "请填写退回理由。");
        file.step(id, Stage.RETURNED, AssessmentStep.SENT_BACK, actor, why, Map.of("remark", why));
        tell(confirmed, people(Organization.SUPERVISION), "区领导退回修改：" + why);
    }

    /** The supervision office says what it looked into; it is counted anew. */
    public void revise(UUID id, @Nullable String note, String actor) {
        file.locked(id).at(Stage.RETURNED);
        var text = Texts.require(note, "请填写修改说明。");
        file.note(id, actor, AssessmentStep.REVISED, text);
    }

    /** From now on nothing of it moves. */
    public void publish(UUID id) {
        var approved = file.locked(id);
        approved.at(Stage.APPROVED);
        file.step(id, Stage.PUBLISHED, AssessmentStep.PUBLISHED, "system", null, Map.of("published_at", file.now()));
        tell(approved, unitsHeads(), "结果已经发布，可在“考核”页面查看。");
        events.publishEvent(new AssessmentPublished(id));
    }

    private void tell(Assessment about, Set<String> officials, String text) {
        notices.tell(AssessmentFile.matter(about), officials, text);
    }

    private Set<String> unitsHeads() {
        return organization.leadUnits().stream()
                .flatMap(unit -> organization.members(unit.code(), Role.UNIT_LEADER, Role.SECTION_HEAD).stream())
                .map(Official::id)
                .collect(Collectors.toSet());
    }

    private Set<String> people(String unit) {
        return organization.members(unit).stream().map(Official::id).collect(Collectors.toSet());
    }
}
