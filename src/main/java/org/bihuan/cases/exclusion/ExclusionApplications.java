package org.bihuan.cases.exclusion;

import java.util.Map;
import java.util.UUID;
import org.bihuan.cases.CaseView;
import org.bihuan.cases.CaseViews;
import org.bihuan.cases.Closing;
import org.bihuan.cases.Refusal;
import org.bihuan.cases.Step;
import org.bihuan.cases.Texts;
import org.bihuan.cases.exclusion.Exclusion.Stage;
import org.bihuan.deadlines.WorkCalendar;
import org.bihuan.deadlines.store.Calendars;
import org.bihuan.organization.Official;
import org.bihuan.organization.Organization;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The unit's part of an exclusion: apply with evidence, supply what is missing, appeal once. Every method checks that the
 * step is allowed and raises {@link Refusal} otherwise; {@code actor} is an official's id. The clock of the case runs on.
 */
@Service
@Transactional
public class ExclusionApplications {

    private final ExclusionFile file;
    private final ExclusionRules rules;
    private final ExclusionCourse course;
    private final CaseViews cases;
    private final Organization organization;
    private final Calendars calendars;
    private final JdbcClient jdbc;

    ExclusionApplications(
            ExclusionFile file,
            ExclusionRules rules,
            ExclusionCourse course,
            CaseViews cases,
            Organization organization,
            Calendars calendars,
            JdbcClient jdbc) {
        this.file = file;
        this.rules = rules;
        this.course = course;
        this.cases = cases;
        this.organization = organization;
        this.calendars = calendars;
        this.jdbc = jdbc;
    }

    /**
     * Applies for a case that the official's own unit leads, open or closed for a few days; a case of another unit and an
     * unknown number are refused in the same words, so that numbers can't be tried out.
     *
     * @param reason code of a reason that the office names
     * @return the id of the application
     */
    public UUID apply(String caseNumber, String reason, String evidence, String actor) {
        var about = kept(ownCase(caseNumber.strip(), actor));
        complete(reason, evidence);
        mayApply(about);
        var id = UUID.randomUUID();
        file.add(id, about.id(), about.leadUnit(), reason, evidence, actor);
        course.start(id, about.leadUnit());
        return id;
    }

    private CaseView ownCase(String number, String actor) {
        var unit = organization
                .official(actor)
                .filter(official -> official.active() && official.role().worksInUnit())
                .map(Official::unit);
        return cases.byNumber(number, actor)
                .filter(found -> unit.isPresent() && unit.get().equals(found.leadUnit()))
                .orElseThrow(() -> new Refusal("本单位没有主办编号为“" + number + "”的诉求，请核对编号。"));
    }

    /** As it stands now, and kept from others until the application is made. */
    private CaseView kept(CaseView found) {
        jdbc.sql("SELECT FROM case_file WHERE id = ? FOR UPDATE")
                .param(found.id())
                .query(row -> {});
        return cases.of(found.id());
    }

    private void complete(String reason, String evidence) {
        rules.offers(reason);
        Texts.require(evidence, "请填写剔除的事实依据和佐证。");
    }

    private void mayApply(CaseView about) {
        var closing = about.closing();
        if (closing != null && Closing.IN_NO_RATE.contains(closing)) {
            throw new Refusal("本诉求已办结（" + closing.label() + "），不计入考核，不需要申请剔除。");
        }
        // A merged case is never signed for: it is fed back with its main case.
        if (about.signedAt() == null && about.feedbackAt() == null) {
            throw new Refusal("诉求签收后才能申请剔除；不属于本单位职责的，请在签收时提出异议。");
        }
        if (about.closedAt() != null) {
            var last = calendars.current().workingDayAfter(WorkCalendar.dateOf(about.closedAt()), rules.applyDays());
            if (WorkCalendar.dateOf(file.now()).isAfter(last)) {
                throw new Refusal("剔除应在办结后" + rules.applyDays() + "个工作日内申请，现已逾期。");
            }
        }
        var before = jdbc.sql("SELECT stage FROM exclusion WHERE case_id = ?")
                .param(about.id())
                .query(Stage.class)
                .list();
        if (before.contains(Stage.EXCLUDED) || before.contains(Stage.NOT_EXCLUDED)) {
            throw new Refusal("本诉求的剔除申请已有最终决定，不能再次申请。");
        }
        if (!before.stream().allMatch(Stage::isEnd)) {
            throw new Refusal("本诉求已有一份剔除申请正在办理，请等待结果。");
        }
    }

    /** Supplies what was missing: the application stands again as it is now written. */
    public void supply(UUID id, String reason, String evidence, String actor) {
        complete(reason, evidence);
        var returned = inTime(id, Stage.RETURNED);
        var why = rules.name(reason) + "。" + evidence;
        var columns = Map.of("reason", reason, "evidence", evidence, "supplied_by", actor);
        file.step(returned, Stage.APPLIED, Step.EXCLUSION_SUPPLIED, actor, why, columns);
    }

    /** Appeals against the refusal, once. */
    public void appeal(UUID id, @Nullable String grounds, String actor) {
        var text = Texts.require(grounds, "请填写申诉理由。");
        var columns = Map.of("appeal", text, "appealed_by", actor);
        file.step(inTime(id, Stage.REFUSED), Stage.APPEALED, Step.EXCLUSION_APPEALED, actor, text, columns);
    }

    /** Lets the refusal stand; it is final. */
    public void accept(UUID id, String actor) {
        var refused = inTime(id, Stage.REFUSED);
        file.step(refused, Stage.NOT_EXCLUDED, Step.EXCLUSION_ENDED, actor, "不申诉", Map.of());
    }

    /** The unit let its time go by: what was missing stays missing, or the refusal is final. */
    public void endWindow(UUID id) {
        var silent = file.at(id, Stage.RETURNED, Stage.REFUSED);
        var end = silent.stage() == Stage.RETURNED ? Stage.LAPSED : Stage.NOT_EXCLUDED;
        var why = end == Stage.LAPSED ? "逾期未补充材料" : "逾期未申诉";
        file.step(silent, end, Step.EXCLUSION_ENDED, "system", why, Map.of());
    }

    private Exclusion inTime(UUID id, Stage stage) {
        var found = file.at(id, stage);
        found.inTime(file.now());
        return found;
    }
}
