package org.bihuan.reports.bulletin;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.bihuan.assessment.Assessment;
import org.bihuan.assessment.Assessments;
import org.bihuan.assessment.PeriodKind;
import org.bihuan.cases.Notices;
import org.bihuan.cases.Refusal;
import org.bihuan.cases.Texts;
import org.bihuan.deadlines.WorkCalendar;
import org.bihuan.organization.Official;
import org.bihuan.organization.Organization;
import org.bihuan.organization.Role;
import org.bihuan.reports.bulletin.Bulletin.Stage;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The course of a bulletin: drafted by the system, gone over by the supervision office, approved by a district leader,
 * numbered and issued, or dropped with a reason. Every method checks that the step is allowed and raises {@link Refusal}
 * otherwise; {@code actor} is an official's id.
 */
@Service
@Transactional
public class BulletinOffice {

    private static final int LONGEST_TITLE = 60;
    private static final int LONGEST_PART = 2000;

    private final BulletinFile file;
    private final BulletinLines lines;
    private final DraftContents contents;
    private final BulletinCourse course;
    private final BulletinSettings settings;
    private final Assessments assessments;
    private final Organization organization;
    private final Notices notices;

    BulletinOffice(
            BulletinFile file,
            BulletinLines lines,
            DraftContents contents,
            BulletinCourse course,
            BulletinSettings settings,
            Assessments assessments,
            Organization organization,
            Notices notices) {
        this.file = file;
        this.lines = lines;
        this.contents = contents;
        this.course = course;
        this.settings = settings;
        this.assessments = assessments;
        this.organization = organization;
        this.notices = notices;
    }

    /** The parts that people write. */
    public record Wording(
            @Nullable String title,
            @Nullable String summary,
            @Nullable String problems,
            @Nullable String demands) {}

    /** Drafts the bulletin of a published assessment; of a quarter or a year, and where there is one, nothing happens. */
    public void draft(UUID assessment) {
        assessments
                .find(assessment)
                .filter(of -> of.kind() == PeriodKind.MONTH && of.publishedAt() != null)
                .ifPresent(this::draft);
    }

    private void draft(Assessment of) {
        var id = UUID.randomUUID();
        var name = of.kind().name(of.beginsOn()) + "考核通报" + (of.version() > 1 ? "（更正）" : "");
        var draft = contents.of(of);
        if (file.add(id, of, name, draft.text(), draft.unnamed())) {
            draft.sections().forEach(section -> lines.add(id, section));
            file.note(id, "system", BulletinStep.DRAFTED, of.number());
            course.start(id);
        }
    }

    /** The supervision office puts it before the leaders. */
    public void submit(UUID id, Wording words, String actor) {
        var bulletin = file.locked(id);
        bulletin.at(Stage.DRAFTED, Stage.RETURNED);
        notOutdated(bulletin);
        var columns = new HashMap<String, Object>(Map.of("stage", Stage.SUBMITTED, "edited_by", actor));
        columns.put("title", part(words.title(), "标题", LONGEST_TITLE));
        columns.put("summary", part(words.summary(), "基本情况", LONGEST_PART));
        columns.put("problems", part(words.problems(), "突出问题", LONGEST_PART));
        columns.put("demands", part(words.demands(), "工作要求", LONGEST_PART));
        file.step(id, BulletinStep.SUBMITTED, actor, null, columns);
    }

    private void notOutdated(Bulletin bulletin) {
        assessments
                .find(bulletin.period(), bulletin.version() + 1)
                .filter(newer -> newer.publishedAt() != null)
                .ifPresent(newer -> {
                    throw new Refusal(newer.number() + "已经发布，本期数据已被更正，请选择不予通报，在更正的通报中说明。");
                });
    }

    private static String part(@Nullable String text, String what, int longest) {
        var written = Texts.require(text, "请填写" + what + "。").strip();
        if (written.length() > longest) {
            throw new Refusal(what + "不能超过" + longest + "字，现为" + written.length() + "字。");
        }
        return written;
    }

    /** Nothing is issued about this month. */
    public void drop(UUID id, @Nullable String reason, String actor) {
        file.locked(id).at(Stage.DRAFTED, Stage.RETURNED);
        var why = Texts.require(reason, "请填写不予通报的理由。");
        file.step(id, BulletinStep.DROPPED, actor, why, Map.of("stage", Stage.DROPPED, "ended_at", file.now()));
    }

    /** A district leader agrees. */
    public void approve(UUID id, @Nullable String opinion, String actor) {
        byAnother(submitted(id), actor);
        var columns = new HashMap<String, Object>(Map.of("stage", Stage.APPROVED, "approved_by", actor));
        columns.put("opinion", opinion == null ? "" : opinion);
        file.step(id, BulletinStep.APPROVED, actor, opinion, columns);
    }

    /** A district leader sends it back. */
    public void sendBack(UUID id, @Nullable String opinion, String actor) {
        var bulletin = submitted(id);
        byAnother(bulletin, actor);
        var why = Texts.require(opinion, "请填写退回理由。");
        file.step(id, BulletinStep.SENT_BACK, actor, why, Map.of("stage", Stage.RETURNED, "remark", why));
        notices.tell(BulletinFile.matter(bulletin), people(Organization.SUPERVISION), "区领导退回修改：" + why);
    }

    private Bulletin submitted(UUID id) {
        var bulletin = file.locked(id);
        bulletin.at(Stage.SUBMITTED);
        return bulletin;
    }

    private static void byAnother(Bulletin bulletin, String actor) {
        if (actor.equals(bulletin.editedBy())) {
            throw new Refusal("通报须由编拟人以外的区领导审批。");
        }
    }

    /** It gets its number and is frozen; the heads and leaders of all units in it are told. */
    public void issue(UUID id, @Nullable String note, String actor) {
        var bulletin = file.locked(id);
        bulletin.at(Stage.APPROVED);
        var year = WorkCalendar.dateOf(file.now()).getYear();
        var running = file.nextNumber(year);
        var number = "%s〔%d〕%d号".formatted(settings.mark(), year, running);
        var columns =
                new HashMap<String, Object>(Map.of("stage", Stage.ISSUED, "issued_by", actor, "ended_at", file.now()));
        columns.putAll(Map.of("year", year, "running", running, "number", number));
        file.lastIssued(bulletin.period()).ifPresent(former -> columns.put("corrects", former));
        file.step(id, BulletinStep.ISSUED, actor, note == null ? number : number + "。" + note, columns);
        var text = bulletin.title() + "（" + number + "）已经印发，可在“通报”页面查看：" + bulletin.path();
        notices.tell(BulletinFile.matter(bulletin), told(bulletin), text);
    }

    private Set<String> told(Bulletin bulletin) {
        return contents.units(bulletin).stream()
                .flatMap(unit -> people(unit, Role.SECTION_HEAD, Role.UNIT_LEADER).stream())
                .collect(Collectors.toSet());
    }

    private Set<String> people(String unit, Role... roles) {
        return organization.members(unit, roles).stream().map(Official::id).collect(Collectors.toSet());
    }
}
