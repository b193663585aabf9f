package org.bihuan.assessment.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.bihuan.assessment.Assessment.Stage.APPROVED;
import static org.bihuan.assessment.Assessment.Stage.CONFIRMED;
import static org.bihuan.assessment.Assessment.Stage.PUBLICITY;
import static org.bihuan.assessment.Assessment.Stage.PUBLISHED;
import static org.bihuan.assessment.Assessment.Stage.RETURNED;
import static org.bihuan.cases.process.Loop.instant;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.bihuan.assessment.Appeal;
import org.bihuan.assessment.AssessedRows;
import org.bihuan.assessment.Assessment;
import org.bihuan.assessment.Assessments;
import org.bihuan.assessment.Counted;
import org.bihuan.assessment.Grouping;
import org.bihuan.assessment.Measure;
import org.bihuan.assessment.PeriodKind;
import org.bihuan.cases.Complaint;
import org.bihuan.cases.ComplaintKind;
import org.bihuan.cases.Recusals;
import org.bihuan.cases.process.LoopTest;
import org.bihuan.platform.web.FormFacts;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.dao.DataAccessException;

/**
 * An assessment from its opening on Monday, 2 March 2026, to its publication; each test has a month of its own. The window
 * of five working days ends with Monday, 9 March.
 */
@Import({AssessedRows.class, AssessmentScene.class})
class AssessmentCourseTest extends LoopTest {

    private static final String WINDOW_ENDS = "2026-03-10T00:00";

    @Autowired
    AssessedRows rows;

    @Autowired
    AssessmentScene scene;

    @Autowired
    FormFacts facts;

    @Autowired
    Recusals recusals;

    /** 教委: one of two contacted in time. */
    private String late(String month) {
        rows.contacted(rows.dispatched("jiaowei", month + "-06T10:00"), instant(month + "-06T11:00"));
        return rows.number(rows.dispatched("jiaowei", month + "-07T10:00"));
    }

    private BigDecimal response(UUID id) {
        return scene.unit(id, "jiaowei").score().response().orElseThrow();
    }

    @Test
    void aResultIsShownForFiveWorkingDaysAndApprovedByALeaderBeforeItIsPublished() {
        late("2021-01");
        var id = scene.opened("2021-01-31");
        assertThat(scene.stage(id)).isEqualTo(PUBLICITY);
        assertThat(scene.assessments.find(id).orElseThrow().publicityUntil()).isEqualTo(instant(WINDOW_ENDS));
        assertThat(response(id)).isEqualByComparingTo("50.0");
        loop.until("2026-03-09T23:59");
        assertThat(scene.stage(id)).isEqualTo(PUBLICITY);
        scene.windowEnds();
        assertThat(scene.stage(id)).isEqualTo(CONFIRMED);
        assertThat(loop.task(id, AssessmentProcess.APPROVE_ASSESSMENT).getName())
                .isEqualTo("审批考核结果 2021年1月考核第1版");
        assertThat(loop.task(id, AssessmentProcess.APPROVE_ASSESSMENT).getDueDate())
                .isEqualTo(instant("2026-03-18T00:00"));
        scene.decide(id, "approve");
        assertThat(scene.stage(id)).isEqualTo(PUBLISHED);
        assertThat(loop.ended(id)).isTrue();
        assertThat(history(id)).containsExactly("启动考核", "汇总并公示", "核定结果", "同意发布", "冻结发布");
    }

    private List<String> history(UUID id) {
        return scene.assessments.history(id).stream()
                .map(entry -> entry.label())
                .toList();
    }

    @Test
    void anAcceptedAppealLeavesTheCaseOutAndTheListSaysSo() {
        var number = late("2021-02");
        var id = scene.opened("2021-02-28");
        var appeal = scene.appealed(id, "response", number, "jiaowei-head");
        assertThat(scene.appeals.find(appeal).orElseThrow().number()).matches("考申〔2026〕\\d+号");
        scene.rule(appeal, "leaveOut");
        assertThat(scene.appealStage(appeal)).isEqualTo(Appeal.Stage.LEFT_OUT);
        assertThat(loop.ended(appeal)).isTrue();
        assertThat(response(id)).isEqualByComparingTo("50.0");
        scene.windowEnds();
        assertThat(response(id)).isEqualByComparingTo("100.0");
        var list = scene.assessments.cases(of(id), Measure.RESPONSE, Grouping.UNIT, "jiaowei", "supervision-1");
        assertThat(list).extracting(line -> line.counted()).containsExactly(Counted.YES, Counted.OUT);
        assertThat(list.get(1).appeal())
                .isEqualTo(scene.appeals.find(appeal).orElseThrow().number());
        assertThat(told("jiaowei-head")).anyMatch(text -> text.contains("成立，不计入该项指标。经核实"));
        assertThat(told("supervision-1")).anyMatch(text -> text.contains("成立，不计入该项指标。经核实"));
    }

    private List<String> told(String official) {
        return loop.jdbc
                .sql("SELECT text FROM inbox_note WHERE recipient = ?")
                .param(official)
                .query(String.class)
                .list();
    }

    private Assessment of(UUID id) {
        return scene.assessments.find(id).orElseThrow();
    }

    @Test
    void anAppealMayAlsoMakeTheCaseCountAsGoodOrChangeNothing() {
        var recounted = late("2021-03");
        var stays = rows.number(rows.dispatched("jiaowei", "2021-03-08T10:00"));
        var id = scene.opened("2021-03-31");
        scene.rule(scene.appealed(id, "response", recounted, "jiaowei-head"), "recount");
        scene.rule(scene.appealed(id, "response", stays, "jiaowei-leader"), "refuse");
        scene.windowEnds();
        assertThat(response(id)).isEqualByComparingTo("66.7");
        assertThat(told("jiaowei-leader")).anyMatch(text -> text.contains("不成立。经核实"));
    }

    @Test
    void anAppealMayConcernWhatASurveyFound() {
        var survey = rows.survey(LocalDate.parse("2019-04-01"), instant("2019-05-20T10:00"));
        var well = rows.dispatched("jiaowei", "2019-04-03T10:00");
        var badly = rows.dispatched("jiaowei", "2019-04-03T10:00");
        rows.interviewed(survey, well, "SATISFIED");
        rows.interviewed(survey, badly, "DISSATISFIED");
        var id = scene.opened("2019-05-31");
        assertThat(scene.unit(id, "jiaowei").score().survey()).contains(new BigDecimal("50.0"));
        scene.rule(scene.appealed(id, "survey", rows.number(badly), "jiaowei-head"), "leaveOut");
        scene.windowEnds();
        assertThat(scene.unit(id, "jiaowei").score().survey()).contains(new BigDecimal("100.0"));
        assertThat(scene.assessments.cases(of(id), Measure.SURVEY, Grouping.UNIT, "jiaowei", "supervision-1"))
                .extracting(line -> line.counted())
                .containsExactlyInAnyOrder(Counted.YES, Counted.OUT);
    }

    @Test
    void theResultWaitsForTheLastAppealToBeDecided() {
        var number = late("2021-04");
        var other = rows.number(rows.dispatched("jiaowei", "2021-04-08T10:00"));
        var id = scene.opened("2021-04-30");
        var first = scene.appealed(id, "response", number, "jiaowei-head");
        var second = scene.appealed(id, "response", other, "jiaowei-head");
        assertThat(loop.task(first, AssessmentAppealProcess.DECIDE_ASSESSMENT_APPEAL)
                        .getDueDate())
                .isEqualTo(instant(WINDOW_ENDS));
        scene.windowEnds();
        assertThat(scene.stage(id)).isEqualTo(PUBLICITY);
        scene.rule(first, "refuse");
        assertThat(scene.stage(id)).isEqualTo(PUBLICITY);
        scene.rule(second, "leaveOut");
        assertThat(scene.stage(id)).isEqualTo(CONFIRMED);
        assertThat(response(id)).isEqualByComparingTo("50.0");
    }

    @Test
    void whatALeaderSendsBackIsRevisedCountedAnewAndDecidedAgain() {
        late("2021-05");
        var id = scene.opened("2021-05-31");
        scene.windowEnds();
        scene.decide(id, "sendBack");
        assertThat(scene.stage(id)).isEqualTo(RETURNED);
        assertThat(of(id).remark()).isEqualTo("请再核实");
        rows.contacted(rows.dispatched("jiaowei", "2021-05-08T10:00"), instant("2021-05-08T11:00"));
        scene.revise(id);
        assertThat(scene.stage(id)).isEqualTo(CONFIRMED);
        assertThat(response(id)).isEqualByComparingTo("66.7");
        scene.decide(id, "approve");
        assertThat(scene.stage(id)).isEqualTo(PUBLISHED).isNotEqualTo(APPROVED);
    }

    @Test
    void aPublishedPeriodNeverMoves() {
        late("2021-06");
        var id = scene.published("2021-06-30");
        rows.contacted(rows.dispatched("jiaowei", "2021-06-08T10:00"), instant("2021-06-08T11:00"));
        assertThat(response(id)).isEqualByComparingTo("50.0");
        for (var change : List.of(
                "UPDATE assessment_line SET counted = 'YES' WHERE assessment = ?",
                "DELETE FROM assessment_line WHERE assessment = ?",
                "UPDATE assessment_score SET value = 100 WHERE assessment = ?",
                "DELETE FROM assessment_score WHERE assessment = ?",
                "UPDATE assessment SET stage = 'PUBLICITY', published_at = NULL WHERE id = ?",
                "DELETE FROM assessment WHERE id = ?")) {
            assertThatThrownBy(() -> loop.jdbc.sql(change).param(id).update())
                    .isInstanceOf(DataAccessException.class)
                    .hasMessageContaining("never changed");
        }
    }

    @Test
    void aCorrectionIsANewVersionWithAReasonAndTheOldOneStays() {
        var number = late("2021-07");
        var first = scene.opened("2021-07-31");
        scene.rule(scene.appealed(first, "response", number, "jiaowei-head"), "leaveOut");
        scene.windowEnds();
        scene.decide(first, "approve");
        rows.dispatched("jiaowei", "2021-07-09T10:00");
        loop.at("2026-03-16T10:00");
        loop.refuses(first, "更正须填写理由", () -> scene.open("month", "2021-07-01", null));
        var second = scene.opened("2021-07-01", "补录7月9日的诉求");
        assertThat(of(second).version()).isEqualTo(2);
        assertThat(of(second).reason()).isEqualTo("补录7月9日的诉求");
        assertThat(response(second)).as("with the appeal of the first version").isEqualByComparingTo("50.0");
        assertThat(response(first)).isEqualByComparingTo("100.0");
        loop.refuses(second, "不能重复启动", () -> scene.open("month", "2021-07-01", "再次更正"));
    }

    /** In August 教委 is first; in September 民政 overtakes it. */
    @Test
    void placesAndTheirChangeFollowThePublishedResults() {
        rated("jiaowei", "2021-08", "VERY_SATISFIED");
        rated("minzheng", "2021-08", "DISSATISFIED");
        rated("jiaowei", "2021-09", "BASICALLY_SATISFIED");
        rated("minzheng", "2021-09", "SATISFIED");
        scene.published("2021-08-31");
        loop.at("2026-03-02T10:00");
        var id = scene.opened("2021-09-30");
        assertThat(scene.unit(id, "minzheng").place()).isEqualTo(1);
        assertThat(scene.unit(id, "minzheng").gained()).isEqualTo(1);
        assertThat(scene.unit(id, "jiaowei").place()).isEqualTo(2);
        assertThat(scene.unit(id, "jiaowei").gained()).isEqualTo(-1);
    }

    private void rated(String unit, String month, String rating) {
        var id = rows.dispatched(unit, month + "-06T10:00");
        rows.contacted(id, instant(month + "-06T11:00"));
        rows.called(id, 1, instant(month + "-16T11:00"), true, true, rating);
    }

    @Test
    void onlyAHeadOrLeaderAppealsAndOnlyForALineOfTheOwnUnitAndInTime() {
        var number = late("2021-10");
        var id = scene.opened("2021-10-31");
        refusesToAppeal(id, "科室负责人或单位负责人", "response", number, "jiaowei-1");
        refusesToAppeal(id, "名单里没有“" + number + "”", "response", number, "minzheng-head");
        refusesToAppeal(id, "名单里没有“X”", "response", "X", "jiaowei-head");
        refusesToAppeal(id, "其中哪一项", "composite", number, "jiaowei-head");
        loop.refuses(id, "申诉理由", () -> scene.appeal(id, "response", number, "jiaowei-head", " "));
        scene.appealed(id, "response", number, "jiaowei-head");
        refusesToAppeal(id, "已经提出过申诉", "response", number, "jiaowei-head");
        loop.at(WINDOW_ENDS);
        refusesToAppeal(id, "公示期已满", "response", number, "jiaowei-head");
    }

    private void refusesToAppeal(UUID id, String message, String measure, String number, String official) {
        loop.refuses(id, message, () -> scene.appeal(id, measure, number, official, "附有通话记录"));
    }

    @Test
    void anAppealIsDecidedBySomebodyElseWithAReasonAndOnce() {
        var number = late("2021-11");
        var excluded = rows.dispatched("jiaowei", "2021-11-08T10:00");
        rows.excluded(excluded);
        rows.called(excluded, 1, instant("2021-11-12T10:00"), true, true, "SATISFIED");
        var id = scene.opened("2021-11-30");
        var appeal = scene.appealed(id, "response", number, "jiaowei-head");
        var task = AssessmentAppealProcess.DECIDE_ASSESSMENT_APPEAL;
        var refuse = Map.<String, Object>of("decision", "refuse", "ruling", "经核实");
        loop.refuses(appeal, "启动本期考核以外的人员", task, "supervision-1", refuse);
        loop.refuses(appeal, "审定意见", task, "supervision-2", Map.of("decision", "refuse"));
        loop.refuses(appeal, "申诉是否成立", task, "supervision-2", Map.of("ruling", "经核实"));
        var plain = scene.appealed(id, "excluded", rows.number(excluded), "jiaowei-head");
        var recount = Map.<String, Object>of("decision", "recount", "ruling", "经核实");
        loop.refuses(plain, "请选择“不计入”", task, "supervision-2", recount);
        scene.rule(appeal, "refuse");
        assertThatThrownBy(() -> scene.appeals.refuse(appeal, "再次审定", "supervision-2"))
                .hasMessageContaining("已经审定");
    }

    @Test
    void everyDecisionOfALeaderIsNamedAndARefusalHasItsReason() {
        late("2021-12");
        var id = scene.opened("2021-12-31");
        scene.windowEnds();
        var task = AssessmentProcess.APPROVE_ASSESSMENT;
        loop.refuses(id, "退回理由", task, "quzhang-1", Map.of("decision", "sendBack"));
        loop.refuses(id, "是否同意发布", task, "quzhang-1", Map.of("opinion", "好"));
        assertThat(loop.seenBy("quzhang-2", loop.task(id, task))).isTrue();
        assertThat(loop.seenBy("centre-leader", loop.task(id, task))).isFalse();
        assertThat(loop.seenBy("jiaowei-leader", loop.task(id, task))).isFalse();
        scene.decide(id, "sendBack");
        loop.refuses(id, "修改说明", AssessmentProcess.REVISE_ASSESSMENT, "supervision-1", Map.of("note", " "));
    }

    @Test
    void whatHasNotEndedIsNotAssessed() {
        var before = scene.assessments.all().size();
        assertThatThrownBy(() -> scene.open("month", "2026-03-01", null)).hasMessageContaining("尚未结束");

        assertThatThrownBy(() -> scene.open("year", "2026-01-01", null)).hasMessageContaining("尚未结束");

        assertThat(scene.assessments.all()).hasSize(before);
    }

    /** On 1 January the month, the quarter and the year end together; a second firing opens nothing more. */
    @Test
    void onTheFirstOfAMonthTheCalendarOpensWhatHasEnded() {
        loop.at("2018-01-01T08:00");
        AssessmentWays.monthBegins(scene);
        AssessmentWays.monthBegins(scene);
        loop.at("2018-02-01T08:00");
        AssessmentWays.monthBegins(scene);
        var opened = scene.assessments.all().stream()
                .filter(each -> each.openedBy().equals("system"))
                .filter(each -> each.openedAt().isBefore(instant("2018-03-01T00:00")))
                .map(Assessment::number);
        assertThat(opened).containsExactlyInAnyOrder("2017年12月考核第1版", "2017年第4季度考核第1版", "2017年度考核第1版", "2018年1月考核第1版");
    }

    /** A new deployment on the 1st makes a new timer, which knows nothing of that morning. */
    @Test
    void aMonthThatWasNotOpenedOnTheFirstIsOpenedInTheNextDays() {
        loop.at("2018-05-02T08:00");
        assertThat(AssessmentWays.monthBegins(scene)).isEqualTo(instant("2018-05-03T08:00"));
        assertThat(scene.assessments.find("2018-04", 1)).isPresent();
        loop.at("2018-05-05T08:00");
        assertThat(AssessmentWays.monthBegins(scene)).isEqualTo(instant("2018-06-01T08:00"));
        assertThat(scene.assessments.find("2018-04", 2)).isEmpty();
    }

    @Test
    void whoMustKeepAwayFromTheCaseDoesNotDecideTheAppealAboutIt() {
        var number = late("2020-11");
        var id = scene.opened("2020-11-30");
        var appeal = scene.appealed(id, "response", number, "jiaowei-head");
        var about = loop.jdbc
                .sql("SELECT id FROM case_file WHERE number = ?")
                .param(number)
                .query(UUID.class)
                .single();
        recusals.record(
                about,
                new Complaint(ComplaintKind.DENUNCIATION, List.of(), List.of("supervision-2")),
                null,
                "centre-1");
        var refuse = Map.<String, Object>of("decision", "refuse", "ruling", "经核实");
        loop.refuses(appeal, "没有找到这件考核申诉", AssessmentAppealProcess.DECIDE_ASSESSMENT_APPEAL, "supervision-2", refuse);
        loop.complete(appeal, AssessmentAppealProcess.DECIDE_ASSESSMENT_APPEAL, "supervision-head", refuse);
        assertThat(scene.appealStage(appeal)).isEqualTo(Appeal.Stage.REFUSED);
        assertThat(scene.assessments.history(id))
                .extracting(Assessments.Entry::why)
                .noneMatch(why -> why != null && why.contains(number));
        assertThat(history(id)).contains("提出申诉");
    }

    @Test
    void periodsAreNamedByTheirFirstDay() {
        var november = LocalDate.parse("2026-11-24");
        assertThat(PeriodKind.QUARTER.beginOf(november)).isEqualTo("2026-10-01");
        assertThat(PeriodKind.QUARTER.key(LocalDate.parse("2026-10-01"))).isEqualTo("2026-Q4");
        assertThat(PeriodKind.MONTH.key(LocalDate.parse("2026-02-01"))).isEqualTo("2026-02");
        assertThat(PeriodKind.YEAR.beginOf(november)).isEqualTo("2026-01-01");
        assertThat(PeriodKind.QUARTER.before(LocalDate.parse("2026-01-01"))).isEqualTo("2025-10-01");
    }

    @Test
    void theFormsShowResultAppealAndRecord() {
        var number = late("2020-12");
        var id = scene.opened("2020-12-31");
        var appeal = scene.appealed(id, "response", number, "jiaowei-head");
        var shown = facts.taskFacts(
                loop.task(appeal, AssessmentAppealProcess.DECIDE_ASSESSMENT_APPEAL)
                        .getId(),
                "supervision-2");
        assertThat(shown).containsEntry("assessmentNumber", "2020年12月考核第1版").containsEntry("grounds", "附有通话记录");
        assertThat(shown.get("appealedLine").toString()).contains("区教育委员会", "响应率", number, "现计为“否”");
        assertThat(shown.get("standingShown").toString()).contains("响应率50.0%", "/assessments/2020-12/1");
        assertThat(facts.startFacts("appealAssessment").get("assessmentOptions").toString())
                .contains("2020年12月");
    }
}
