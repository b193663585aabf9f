package org.bihuan.assessment;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.bihuan.assessment.Appeal.Stage;
import org.bihuan.cases.Notices;
import org.bihuan.cases.Refusal;
import org.bihuan.cases.Texts;
import org.bihuan.organization.Official;
import org.bihuan.organization.Organization;
import org.bihuan.organization.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Appeals against a result while it is shown: raised by a unit's head or leader against one line of the unit's own,
 * decided by somebody of the supervision office who didn't open the assessment. Raises {@link Refusal} when a step isn't
 * allowed.
 */
@Service
@Transactional
public class Appeals {

    private final AppealRows rows;
    private final AssessmentFile file;
    private final AssessmentCourse course;
    private final Organization organization;
    private final Notices notices;

    Appeals(AppealRows rows, AssessmentFile file, AssessmentCourse course, Organization organization, Notices notices) {
        this.rows = rows;
        this.file = file;
        this.course = course;
        this.organization = organization;
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
        var line = line(assessment, measure, Texts.require(number, "请填写名单中的编号。").trim(), unit, actor);
        var raised = rows.add(assessment, unit, line, Texts.require(grounds, "请填写申诉理由。"), actor);
        file.note(assessment, actor, AssessmentStep.APPEALED, raised.number() + "（" + measure.label() + "）");
        course.appealed(raised.id());
        tell(raised, people(Organization.SUPERVISION), raised.number() + "等待审定。");
        return raised.id();
    }

    private Official speakerOf(String actor) {
        return organization
                .official(actor)
                .filter(official -> official.role() == Role.UNIT_LEADER || official.role() == Role.SECTION_HEAD)
                .orElseThrow(() -> new Refusal("考核申诉须由科室负责人或单位负责人提出。"));
    }

    /** A line of another unit, of a case to keep away from, and one that doesn't exist are refused in the same words. */
    private CaseLine line(UUID assessment, Measure measure, String number, String unit, String actor) {
        if (measure == Measure.COMPOSITE) {
            throw new Refusal("综合得分由其他指标合成，请选择对其中哪一项申诉。");
        }
        var found = rows.lines(assessment, measure, number, unit, actor);
        if (found.isEmpty()) {
            throw new Refusal("本单位“" + measure.label() + "”的名单里没有“" + number + "”，请从考核页面的名单中核对编号。");
        }
        var appealed = rows.ofAssessment(assessment).stream()
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
        var measure = rows.of(id).measure();
        if (!leaveOut && measure.kind() != Measure.Kind.RATE) {
            throw new Refusal("“" + measure.label() + "”没有达标与否，申诉成立的请选择“不计入”。");
        }
        decide(id, leaveOut ? Stage.LEFT_OUT : Stage.RECOUNTED, ruling, actor);
    }

    /** It is refused: the line counts as it did. */
    public void refuse(UUID id, @Nullable String ruling, String actor) {
        decide(id, Stage.REFUSED, ruling, actor);
    }

    private void decide(UUID id, Stage to, @Nullable String ruling, String actor) {
        var about = file.locked(rows.of(id).assessment());
        var appeal = rows.of(id);
        appeal.undecided();
        if (!rows.maySee(actor, appeal)) {
            throw AppealRows.notFound();
        }
        if (actor.equals(about.openedBy()) || actor.equals(appeal.appealedBy())) {
            throw new Refusal("考核申诉须由启动本期考核以外的人员审定。");
        }
        var text = Texts.require(ruling, "请填写审定意见。");
        rows.decide(id, to, text, actor);
        var outcome = appeal.number() + "：" + to.label() + "。" + text;
        file.note(about.id(), actor, AssessmentStep.APPEAL_DECIDED, outcome);
        tell(appeal, told(appeal), outcome);
        if (allDecided(about.id())) {
            course.appealsDecided(about.id());
        }
    }

    /** The unit that appealed, and the supervision office. */
    private Set<String> told(Appeal appeal) {
        var told = people(Organization.SUPERVISION);
        told.addAll(people(appeal.unit(), Role.SECTION_HEAD, Role.UNIT_LEADER));
        return told;
    }

    private Set<String> people(String unit, Role... roles) {
        return organization.members(unit, roles).stream().map(Official::id).collect(Collectors.toSet());
    }

    private void tell(Appeal about, Set<String> officials, String text) {
        notices.tell(AppealRows.matter(about), officials, text);
    }

    /** Whether no appeal waits for its decision; none comes in or is decided until this transaction ends. */
    public boolean allDecided(UUID assessment) {
        file.locked(assessment);
        return rows.ofAssessment(assessment).stream().noneMatch(appeal -> appeal.stage() == Stage.ASKED);
    }

    /** The appeals against an assessment, the first first. */
    public List<Appeal> ofAssessment(UUID assessment) {
        return rows.ofAssessment(assessment);
    }

    /** The appeal; empty when the id is of something else. */
    public Optional<Appeal> find(UUID id) {
        return rows.find(id);
    }
}
