package org.bihuan.assessment;

import java.sql.Timestamp;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.bihuan.assessment.Appeal.Stage;
import org.bihuan.cases.Matter;
import org.bihuan.cases.MatterSource;
import org.bihuan.cases.Notices;
import org.bihuan.cases.Recusals;
import org.bihuan.cases.Refusal;
import org.bihuan.cases.Texts;
import org.bihuan.organization.Official;
import org.bihuan.organization.Organization;
import org.bihuan.organization.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Appeals against a result while it is shown: raised by a unit's head or leader against one line of the unit's own,
 * decided by somebody of the supervision office who didn't open the assessment. Raises {@link Refusal} when a step isn't
 * allowed.
 */
@Service
@Transactional
public class Appeals implements MatterSource {

    private final JdbcClient jdbc;
    private final AssessmentFile file;
    private final LineRows lines;
    private final AssessmentCourse course;
    private final Organization organization;
    private final Recusals recusals;
    private final Notices notices;

    Appeals(
            JdbcClient jdbc,
            AssessmentFile file,
            LineRows lines,
            AssessmentCourse course,
            Organization organization,
            Recusals recusals,
            Notices notices) {
        this.jdbc = jdbc;
        this.file = file;
        this.lines = lines;
        this.course = course;
        this.organization = organization;
        this.recusals = recusals;
        this.notices = notices;
    }

    /**
     * Raises an appeal.
     *
     * @param number of the case, order or task as the list behind the number shows it
     * @return its id
     */
    public UUID raise(
            UUID assessment, Measure measure, @Nullable String number, @Nullable String grounds, String actor) {
        var shown = file.locked(assessment);
        shown.at(Assessment.Stage.PUBLICITY);
        if (!file.now().isBefore(shown.publicityUntil())) {
            throw new Refusal(shown.number() + "的公示期已满，不能再提出申诉。");
        }
        var unit = speakerOf(actor).unit();
        var line = line(shown, measure, Texts.require(number, "请填写名单中的编号。").trim(), unit, actor);
        var text = Texts.require(grounds, "请填写申诉理由。");
        var id = UUID.randomUUID();
        jdbc.sql("""
                        INSERT INTO assessment_appeal (id, number, assessment, unit, measure, item, grounds, stage,
                            appealed_by, appealed_at)
                        VALUES (?, '考申〔' || ? || '〕' || nextval('assessment_appeal_number') || '号', ?, ?, ?, ?, ?, 'ASKED', ?, ?)""")
                .params(
                        id,
                        String.valueOf(file.today().getYear()),
                        assessment,
                        unit,
                        measure.name(),
                        line.item(),
                        text,
                        actor,
                        Timestamp.from(file.now()))
                .update();
        var raised = of(id);
        file.note(
                assessment,
                actor,
                AssessmentStep.APPEALED,
                raised.number() + "（" + measure.label() + "，" + line.number() + "）");
        course.appealed(id);
        notices.tell(matter(raised), people(Organization.SUPERVISION), raised.number() + "等待审定。");
        return id;
    }

    private Official speakerOf(String actor) {
        return organization
                .official(actor)
                .filter(official -> official.role() == Role.UNIT_LEADER || official.role() == Role.SECTION_HEAD)
                .orElseThrow(() -> new Refusal("考核申诉须由科室负责人或单位负责人提出。"));
    }

    /** A line of another unit, of a case to keep away from, and one that doesn't exist are refused in the same words. */
    private CaseLine line(Assessment shown, Measure measure, String number, String unit, String actor) {
        if (measure == Measure.COMPOSITE) {
            throw new Refusal("综合得分由三项指标合成，请选择对其中哪一项申诉。");
        }
        var found = lines
                .lines(
                        "assessment_line",
                        "assessment = ? AND measure = ? AND number = ? AND unit = ?",
                        shown.id(),
                        measure.name(),
                        number,
                        unit)
                .stream()
                .filter(line -> line.caseId() == null || recusals.maySee(actor, line.caseId()))
                .toList();
        if (found.isEmpty()) {
            throw new Refusal("本单位“" + measure.label() + "”的名单里没有“" + number + "”，请从考核页面的名单中核对编号。");
        }
        var appealed = ofAssessment(shown.id()).stream()
                .filter(appeal -> appeal.measure() == measure)
                .map(Appeal::item)
                .collect(Collectors.toSet());
        return found.stream()
                .filter(line -> !appealed.contains(line.item()))
                .findFirst()
                .orElseThrow(() -> new Refusal("对“" + number + "”的这项指标已经提出过申诉。"));
    }

    /** It is accepted: the line doesn't count in the measure, or counts as good. */
    public void accept(UUID id, boolean leaveOut, @Nullable String ruling, String actor) {
        var appeal = of(id);
        var plain = appeal.measure().kind() != Measure.Kind.RATE;
        if (!leaveOut && plain) {
            throw new Refusal("“" + appeal.measure().label() + "”没有达标与否，申诉成立的请选择“不计入”。");
        }
        decide(appeal, leaveOut ? Stage.LEFT_OUT : Stage.RECOUNTED, ruling, actor);
    }

    /** It is refused: the line counts as it did. */
    public void refuse(UUID id, @Nullable String ruling, String actor) {
        decide(of(id), Stage.REFUSED, ruling, actor);
    }

    private void decide(Appeal appeal, Stage to, @Nullable String ruling, String actor) {
        var about = file.locked(appeal.assessment());
        of(appeal.id()).undecided();
        if (actor.equals(about.openedBy()) || actor.equals(appeal.appealedBy())) {
            throw new Refusal("考核申诉须由启动本期考核以外的人员审定。");
        }
        var text = Texts.require(ruling, "请填写审定意见。");
        jdbc.sql("UPDATE assessment_appeal SET stage = ?, decided_by = ?, decided_at = ?, ruling = ? WHERE id = ?")
                .params(to.name(), actor, Timestamp.from(file.now()), text, appeal.id())
                .update();
        var outcome = appeal.number() + "：" + to.label() + "。" + text;
        file.note(about.id(), actor, AssessmentStep.APPEAL_DECIDED, outcome);
        notices.tell(matter(appeal), told(appeal), outcome);
        if (allDecided(about.id())) {
            course.appealsDecided(about.id());
        }
    }

    /** The unit that appealed, and the supervision office. */
    private Set<String> told(Appeal appeal) {
        var told = people(Organization.SUPERVISION);
        organization.members(appeal.unit(), Role.SECTION_HEAD, Role.UNIT_LEADER).forEach(head -> told.add(head.id()));
        return told;
    }

    private Set<String> people(String unit) {
        return organization.members(unit).stream().map(Official::id).collect(Collectors.toSet());
    }

    /** Whether no appeal waits for its decision; none comes in or is decided until this transaction ends. */
    public boolean allDecided(UUID assessment) {
        file.locked(assessment);
        return ofAssessment(assessment).stream().noneMatch(appeal -> appeal.stage() == Stage.ASKED);
    }

    /** The appeals against an assessment, the first first. */
    public List<Appeal> ofAssessment(UUID assessment) {
        return jdbc.sql(
                        "SELECT * FROM assessment_appeal WHERE assessment = ? ORDER BY appealed_at, length(number), number")
                .param(assessment)
                .query(Appeal.class)
                .list();
    }

    /** The appeal; empty when the id is of something else. */
    public Optional<Appeal> find(UUID id) {
        return jdbc.sql("SELECT * FROM assessment_appeal WHERE id = ?")
                .param(id)
                .query(Appeal.class)
                .optional();
    }

    private Appeal of(UUID id) {
        return find(id).orElseThrow(() -> new Refusal("没有找到这件考核申诉。"));
    }

    @Override
    public Optional<Matter> matter(UUID id) {
        return find(id).map(Appeals::matter);
    }

    private static Matter matter(Appeal of) {
        return new Matter(of.id(), of.assessment(), false, of.number(), Organization.SUPERVISION, null, List.of());
    }

    @Override
    public List<UUID> ofDossier(UUID dossier) {
        return ofAssessment(dossier).stream().map(Appeal::id).toList();
    }
}
