package org.bihuan.replay.demo;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import org.bihuan.assessment.Appeals;
import org.bihuan.assessment.Assessment;
import org.bihuan.assessment.Assessment.Stage;
import org.bihuan.assessment.Assessments;
import org.bihuan.assessment.CaseLine;
import org.bihuan.assessment.Counted;
import org.bihuan.assessment.Grouping;
import org.bihuan.assessment.Measure;
import org.bihuan.assessment.PeriodKind;
import org.bihuan.assessment.Score;
import org.bihuan.replay.simulation.Robot;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.stereotype.Component;

/**
 * The assessments of the demo district, relative to today: last month, once it is over for two days, is shown with an appeal,
 * the month before it is published with another, its bulletin issued and then corrected, two older ones are published, one
 * was sent back, and the last quarter waits for its approval.
 */
@Component
class DemoAssessments {

    private static final int OPENED_BEFORE = 30;
    private static final int APPEALED_BEFORE = 28;
    private static final int RULED_BEFORE = 26;
    private static final int DECIDED_BEFORE = 21;
    private static final int LAST_OPENED_BEFORE = 2;

    private static final String OFFICE = "supervision-head";
    private static final String SOMEBODY_ELSE = "supervision-2";
    private static final String LEADER = "quzhang-1";

    private final Robot robot;
    private final RuntimeService runtime;
    private final Assessments assessments;
    private final Appeals appeals;
    private final DemoBulletins bulletins;

    DemoAssessments(
            Robot robot, RuntimeService runtime, Assessments assessments, Appeals appeals, DemoBulletins bulletins) {
        this.robot = robot;
        this.runtime = runtime;
        this.assessments = assessments;
        this.appeals = appeals;
        this.bulletins = bulletins;
    }

    /** What happens on one morning. */
    void play(LocalDate day, LocalDate today) {
        var month = today.minusDays(LAST_OPENED_BEFORE).withDayOfMonth(1);
        switch ((int) day.until(today, DAYS)) {
            case OPENED_BEFORE -> {
                open(PeriodKind.MONTH, month.minusMonths(2));
                open(PeriodKind.MONTH, month.minusMonths(3));
                open(PeriodKind.MONTH, month.minusMonths(4));
                open(PeriodKind.MONTH, month.minusMonths(5));
                open(PeriodKind.QUARTER, PeriodKind.QUARTER.before(PeriodKind.QUARTER.beginOf(day)));
            }
            case APPEALED_BEFORE -> appeal(month.minusMonths(2));
            case RULED_BEFORE -> rule(month.minusMonths(2));
            case LAST_OPENED_BEFORE -> open(PeriodKind.MONTH, month.minusMonths(1));
            case 1 -> appeal(month.minusMonths(1));
            default -> {}
        }
        if (day.until(today, DAYS) <= DECIDED_BEFORE) {
            for (int back = 2; back <= 4; back++) {
                decide(month.minusMonths(back), "approve", "同意发布。");
            }
            decide(month.minusMonths(5), "sendBack", "请逐件核对超期诉求的首次派单时间后重报。");
            bulletins.play(month.minusMonths(2));
            correct(month.minusMonths(2));
        }
    }

    /** Once its bulletin is out, the newest published month is corrected, and a bulletin of the correction is drafted. */
    private void correct(LocalDate month) {
        if (bulletins.issued(month)
                && assessments.find(PeriodKind.MONTH.key(month), 2).isEmpty()) {
            open(PeriodKind.MONTH, month, "补录漏记的回访结果，重新汇总核定");
        }
        decide(assessments.find(PeriodKind.MONTH.key(month), 2), "approve", "同意更正。");
    }

    private void open(PeriodKind kind, LocalDate begin) {
        open(kind, begin, "");
    }

    private void open(PeriodKind kind, LocalDate begin, String reason) {
        var form = Map.<String, Object>of("periodKind", kind.code(), "day", begin.toString(), "reason", reason);
        robot.as(OFFICE, () -> runtime.startProcessInstanceByKey("openAssessment", form));
    }

    /** A head of the unit that was late with a resident says why; without such a case nobody appeals. */
    private void appeal(LocalDate month) {
        month(month)
                .ifPresent(of ->
                        assessments.cases(of, Measure.RESPONSE, Grouping.DISTRICT, Score.DISTRICT, OFFICE).stream()
                                .filter(line -> line.unit() != null && seen(of, line))
                                .min(Comparator.comparing(line -> line.counted() != Counted.NO))
                                .ifPresent(line -> appeal(of, line)));
    }

    /** Some must keep away from cases that complain of them. */
    private boolean seen(Assessment of, CaseLine line) {
        return assessments.cases(of, Measure.RESPONSE, Grouping.UNIT, line.unit(), line.unit() + "-head").stream()
                .anyMatch(own -> own.item().equals(line.item()));
    }

    private void appeal(Assessment of, CaseLine line) {
        var form = Map.<String, Object>of(
                "assessmentId",
                of.id().toString(),
                "measure",
                Measure.RESPONSE.code(),
                "itemNumber",
                line.number(),
                "grounds",
                "群众登记的电话已停机，经办人当日上门两次均未遇，有社区证明，请不计入响应率。");
        robot.as(line.unit() + "-head", () -> runtime.startProcessInstanceByKey("appealAssessment", form));
    }

    private void rule(LocalDate month) {
        month(month)
                .ifPresent(of -> appeals.ofAssessment(of.id())
                        .forEach(appeal -> robot.complete(
                                appeal.id(),
                                "userTask_decideAssessmentAppeal",
                                SOMEBODY_ELSE,
                                Map.of("decision", "leaveOut", "ruling", "社区证明属实，同意不计入响应率。"))));
    }

    private void decide(LocalDate month, String decision, String opinion) {
        decide(month(month), decision, opinion);
    }

    private void decide(Optional<Assessment> assessment, String decision, String opinion) {
        assessment
                .filter(of -> of.stage() == Stage.CONFIRMED)
                .map(Assessment::id)
                .ifPresent(id -> robot.complete(
                        id, "userTask_approveAssessment", LEADER, Map.of("decision", decision, "opinion", opinion)));
    }

    private Optional<Assessment> month(LocalDate begin) {
        return assessments.find(PeriodKind.MONTH.key(begin), 1);
    }
}
