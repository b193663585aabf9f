package org.bihuan.cases.exclusion.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.bihuan.cases.exclusion.Exclusion.Stage.APPEALED;
import static org.bihuan.cases.exclusion.Exclusion.Stage.APPLIED;
import static org.bihuan.cases.exclusion.Exclusion.Stage.CHECKED;
import static org.bihuan.cases.exclusion.Exclusion.Stage.DROPPED;
import static org.bihuan.cases.exclusion.Exclusion.Stage.EXCLUDED;
import static org.bihuan.cases.exclusion.Exclusion.Stage.LAPSED;
import static org.bihuan.cases.exclusion.Exclusion.Stage.NOT_EXCLUDED;
import static org.bihuan.cases.exclusion.Exclusion.Stage.REFUSED;
import static org.bihuan.cases.exclusion.Exclusion.Stage.RETURNED;
import static org.bihuan.cases.process.Loop.instant;

import java.util.Map;
import java.util.UUID;
import org.bihuan.cases.Step;
import org.bihuan.cases.exclusion.Exclusions;
import org.bihuan.cases.process.LoopTest;
import org.bihuan.platform.web.FormFacts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** 剔除: applied for by the unit, checked by the centre, ruled on by the supervision office, appealable once. */
@Import(ExclusionSteps.class)
class ExclusionTest extends LoopTest {

    /** Five working days after Monday, 2 March: the end of Monday, 9 March. */
    private static final String FIVE_DAYS = "2026-03-10T00:00";

    @Autowired
    ExclusionSteps steps;

    @Autowired
    Exclusions exclusions;

    @Autowired
    FormFacts facts;

    private UUID caseId;

    @BeforeEach
    void inProgress() {
        caseId = loop.inProgress();
    }

    @Test
    void aCaseThatWasFedBackThroughItsMainCaseMayBeExcludedThoughItWasNeverSignedFor() {
        var merged = loop.merged(caseId);
        assertThatThrownBy(() -> steps.applied(merged)).hasMessageContaining("签收后才能申请剔除");
        loop.submit(caseId, "solved");
        loop.approve(caseId);
        loop.feedBack(caseId);
        steps.excluded(merged, "untrue", "jiaowei-1");
        assertThat(exclusions.excluded(merged)).isTrue();
    }

    @Test
    void anApplicationWaitsForTheCentreOnAClockOfItsOwn() {
        var id = steps.applied(caseId);
        assertThat(steps.stage(id)).isEqualTo(APPLIED);
        assertThat(exclusions.byId(id).number()).matches("剔〔2026〕\\d+号");
        assertThat(loop.evidence.due(id)).isEqualTo(instant(FIVE_DAYS));
        // Half of five days are three: the end of Thursday, 5 March.
        assertThat(loop.evidence.rungTimers(id)).containsExactly(instant("2026-03-06T00:00"));
        assertThat(loop.steps(caseId)).endsWith(Step.EXCLUSION_APPLIED);
        assertThat(exclusions.excluded(caseId)).isFalse();
        assertThat(loop.openTasks(id)).containsExactly(ExclusionProcess.CHECK_EXCLUSION);
        assertThat(loop.task(id, ExclusionProcess.CHECK_EXCLUSION).getName())
                .isEqualTo("核查剔除申请 " + exclusions.byId(id).number());
    }

    @Test
    void theClockOfTheCaseRunsOn() {
        var before = loop.evidence.due(caseId);
        steps.excluded(caseId, "untrue", "jiaowei-1");
        assertThat(loop.evidence.due(caseId)).isEqualTo(before);
        assertThat(loop.openTasks(caseId)).containsExactly("userTask_implementCase");
    }

    @Test
    void aGrantedApplicationTakesTheCaseOutOfTheRatesWithTheReasonOnRecord() {
        var id = steps.applied(caseId);
        steps.check(id, "sendUp");
        assertThat(steps.stage(id)).isEqualTo(CHECKED);
        assertThat(loop.evidence.due(id)).isEqualTo(instant(FIVE_DAYS));
        steps.rule(id, "grant");
        assertThat(steps.stage(id)).isEqualTo(EXCLUDED);
        assertThat(exclusions.excluded(caseId)).isTrue();
        var ruled = exclusions.byId(id);
        assertThat(ruled.reason()).isEqualTo("untrue");
        assertThat(ruled.checkedBy()).isEqualTo("centre-1");
        assertThat(ruled.ruledBy()).isEqualTo("supervision-1");
        assertThat(ruled.ruling()).isEqualTo("依据充分与否");
        assertThat(loop.evidence.due(id)).isNull();
        assertThat(loop.ended(id)).isTrue();
        assertThat(loop.steps(caseId)).endsWith(Step.EXCLUSION_APPLIED, Step.EXCLUSION_CHECKED, Step.EXCLUSION_GRANTED);
    }

    @Test
    void theCentreSendsBackWhatIsIncompleteAndTheUnitSupplies() {
        var id = steps.applied(caseId);
        steps.check(id, "sendBack");
        assertThat(steps.stage(id)).isEqualTo(RETURNED);
        assertThat(loop.evidence.due(id)).isNull();
        assertThat(loop.task(id, ExclusionProcess.SUPPLY_EVIDENCE).getDueDate()).isEqualTo(instant(FIVE_DAYS));
        loop.at("2026-03-04T09:00");
        steps.supply(id, "historic");
        assertThat(steps.stage(id)).isEqualTo(APPLIED);
        assertThat(exclusions.byId(id).reason()).isEqualTo("historic");
        assertThat(exclusions.byId(id).evidence()).isEqualTo("补充照片3张");
        assertThat(loop.evidence.due(id)).isEqualTo(instant("2026-03-12T00:00"));
        assertThat(loop.openTasks(id)).containsExactly(ExclusionProcess.CHECK_EXCLUSION);
        steps.check(id, "sendUp");
        steps.rule(id, "grant");
        assertThat(exclusions.excluded(caseId)).isTrue();
    }

    @Test
    void whatIsNotSuppliedInTimeLapsesAndMayBeAppliedForAgain() {
        var id = steps.applied(caseId);
        steps.check(id, "sendBack");
        loop.until("2026-03-09T23:59");
        assertThat(steps.stage(id)).isEqualTo(RETURNED);
        loop.until(FIVE_DAYS);
        assertThat(steps.stage(id)).isEqualTo(LAPSED);
        assertThat(loop.ended(id)).isTrue();
        assertThat(loop.steps(caseId)).contains(Step.EXCLUSION_ENDED);
        assertThat(steps.stage(steps.applied(caseId))).isEqualTo(APPLIED);
    }

    @Test
    void aRefusalMayBeAppealedForFiveWorkingDays() {
        var id = steps.refused(caseId);
        assertThat(steps.stage(id)).isEqualTo(REFUSED);
        assertThat(exclusions.excluded(caseId)).isFalse();
        assertThat(loop.evidence.due(id)).isNull();
        assertThat(loop.task(id, ExclusionProcess.APPEAL_EXCLUSION).getDueDate())
                .isEqualTo(instant(FIVE_DAYS));
        loop.at("2026-03-09T23:59");
        steps.answer(id, "appeal");
        assertThat(steps.stage(id)).isEqualTo(APPEALED);
        assertThat(loop.evidence.due(id)).isEqualTo(instant("2026-03-17T00:00"));
        assertThat(loop.openTasks(id)).containsExactly(ExclusionProcess.DECIDE_APPEAL);
    }

    @Test
    void anAppealIsTooLateTheMomentTheTimeIsOverEvenBeforeTheTimerFired() {
        var id = steps.refused(caseId);
        loop.at(FIVE_DAYS);
        loop.refuses(
                id,
                "期限已经届满",
                ExclusionProcess.APPEAL_EXCLUSION,
                "jiaowei-1",
                Map.of("decision", "appeal", "grounds", "有新的证据"));
    }

    @Test
    void aRefusalNobodyAppealsIsFinal() {
        var id = steps.refused(caseId);
        loop.until(FIVE_DAYS);
        assertThat(steps.stage(id)).isEqualTo(NOT_EXCLUDED);
        assertThat(loop.ended(id)).isTrue();
        refusesToApply("已有最终决定", loop.view(caseId).number(), "untrue", "新的照片", "jiaowei-1");
    }

    @Test
    void aRefusalTheUnitAcceptsIsFinalAtOnce() {
        var id = steps.refused(caseId);
        steps.answer(id, "accept");
        assertThat(steps.stage(id)).isEqualTo(NOT_EXCLUDED);
        assertThat(loop.ended(id)).isTrue();
        assertThat(exclusions.excluded(caseId)).isFalse();
    }

    @Test
    void anUpheldAppealExcludesTheCase() {
        var id = steps.refused(caseId);
        steps.answer(id, "appeal");
        steps.decide(id, "uphold");
        assertThat(steps.stage(id)).isEqualTo(EXCLUDED);
        assertThat(exclusions.byId(id).appealRuledBy()).isEqualTo("quzhang-2");
        assertThat(exclusions.excluded(caseId)).isTrue();
        assertThat(loop.ended(id)).isTrue();
    }

    @Test
    void aDismissedAppealIsFinalAndCanNotBeRepeated() {
        var id = steps.refused(caseId);
        steps.answer(id, "appeal");
        steps.decide(id, "dismiss");
        assertThat(steps.stage(id)).isEqualTo(NOT_EXCLUDED);
        assertThat(loop.steps(caseId))
                .endsWith(Step.EXCLUSION_REFUSED, Step.EXCLUSION_APPEALED, Step.EXCLUSION_APPEAL_DISMISSED);
        assertThat(loop.ended(id)).isTrue();
        refusesToApply("已有最终决定", loop.view(caseId).number(), "historic", "新的照片", "jiaowei-1");
    }

    @Test
    void onlyOneApplicationForACaseIsOpenAtATime() {
        steps.applied(caseId);
        refusesToApply("正在办理", loop.view(caseId).number(), "untrue", "照片", "jiaowei-2");
    }

    @Test
    void aClosedCaseMayBeAppliedForUntilTheFifthWorkingDay() {
        closed();
        loop.at("2026-03-09T23:59");
        assertThat(steps.stage(steps.applied(caseId))).isEqualTo(APPLIED);
    }

    @Test
    void onTheSixthWorkingDayAfterTheCloseItIsTooLate() {
        closed();
        loop.at(FIVE_DAYS);
        refusesToApply("现已逾期", loop.view(caseId).number(), "untrue", "照片", "jiaowei-1");
    }

    private void closed() {
        loop.submit(caseId, "explained");
        loop.approve(caseId);
        loop.feedBack(caseId);
        loop.rate(caseId, "yes", "satisfied");
        assertThat(loop.ended(caseId)).isTrue();
    }

    @Test
    void anOpenApplicationEndsWithItsCaseThatIsWithdrawn() {
        var id = steps.applied(caseId);
        loop.call(caseId, "withdraw");
        assertThat(steps.stage(id)).isEqualTo(DROPPED);
        assertThat(exclusions.excluded(caseId)).isFalse();
        assertThat(loop.evidence.due(id)).isNull();
        assertThat(loop.ended(id)).isTrue();
        assertThat(loop.steps(caseId)).endsWith(Step.WITHDRAWN, Step.EXCLUSION_ENDED);
        loop.until("2026-03-20T09:00");
        assertThat(loop.evidence.rungs(id)).isEmpty();
    }

    @Test
    void soDoesOneThatTheUnitHasYetToSupply() {
        var id = steps.applied(caseId);
        steps.check(id, "sendBack");
        loop.call(caseId, "withdraw");
        assertThat(steps.stage(id)).isEqualTo(DROPPED);
        assertThat(loop.ended(id)).isTrue();
    }

    @Test
    void whatWasRuledBeforeTheWithdrawalStands() {
        var id = steps.excluded(caseId, "untrue", "jiaowei-1");
        loop.call(caseId, "withdraw");
        assertThat(steps.stage(id)).isEqualTo(EXCLUDED);
    }

    @Test
    void aCaseThatCountsInNoRateNeedsNoExclusion() {
        loop.call(caseId, "withdraw");
        refusesToApply("群众撤回），不计入考核", loop.view(caseId).number(), "untrue", "照片", "jiaowei-1");
    }

    @Test
    void aCaseThatWasNotSignedMayOnlyBeObjectedTo() {
        refusesToApply("签收后才能申请剔除", loop.view(loop.dispatched()).number(), "untrue", "照片", "jiaowei-1");
    }

    @Test
    void aCaseOfAnotherUnitAndAnUnknownNumberAreRefusedInTheSameWords() {
        var number = loop.view(caseId).number();
        refusesToApply("本单位没有主办编号为“" + number + "”的诉求", number, "untrue", "照片", "minzheng-1");
        refusesToApply("本单位没有主办编号为“20260101-999999”的诉求", "20260101-999999", "untrue", "照片", "minzheng-1");
    }

    @Test
    void anApplicationNeedsAReasonThatTheOfficeNamesAndEvidence() {
        var number = loop.view(caseId).number();
        refusesToApply("请选择剔除原因", number, "because", "照片", "jiaowei-1");
        refusesToApply("事实依据和佐证", number, "untrue", " ", "jiaowei-1");
    }

    private void refusesToApply(String message, String number, String reason, String evidence, String official) {
        loop.refuses(caseId, message, () -> steps.apply(number, reason, evidence, official));
    }

    @Test
    void everyDecisionNeedsItsReason() {
        var id = steps.applied(caseId);
        loop.refuses(id, "上报审定或退回", ExclusionProcess.CHECK_EXCLUSION, "centre-1", Map.of("opinion", "属实"));
        loop.refuses(id, "核查情况", ExclusionProcess.CHECK_EXCLUSION, "centre-1", Map.of("decision", "sendUp"));
        loop.refuses(id, "补充哪些材料", ExclusionProcess.CHECK_EXCLUSION, "centre-1", Map.of("decision", "sendBack"));
        steps.check(id, "sendUp");
        loop.refuses(id, "审定意见", ExclusionProcess.RULE_EXCLUSION, "supervision-1", Map.of("decision", "grant"));
        loop.refuses(id, "是否同意剔除", ExclusionProcess.RULE_EXCLUSION, "supervision-1", Map.of("opinion", "属实"));
        steps.rule(id, "refuse");
        loop.refuses(id, "申诉理由", ExclusionProcess.APPEAL_EXCLUSION, "jiaowei-1", Map.of("decision", "appeal"));
        loop.refuses(id, "是否申诉", ExclusionProcess.APPEAL_EXCLUSION, "jiaowei-1", Map.of());
        steps.answer(id, "appeal");
        loop.refuses(id, "复核意见", ExclusionProcess.DECIDE_APPEAL, "quzhang-1", Map.of("decision", "dismiss"));
        loop.refuses(id, "申诉是否成立", ExclusionProcess.DECIDE_APPEAL, "quzhang-1", Map.of("opinion", "属实"));
    }

    @Test
    void theFormsShowTheCaseAndTheApplicationAndKeepNothingInTheProcess() {
        var id = steps.applied(caseId);
        var shown =
                facts.taskFacts(loop.task(id, ExclusionProcess.CHECK_EXCLUSION).getId(), "centre-1");
        assertThat(shown).containsEntry("caseNumber", loop.view(caseId).number());
        assertThat(shown.get("application").toString()).contains("区教育委员会", "诉求不属实", "现场核实，路灯完好", "本环节期限：2026年3月9日");
        assertThat(facts.startFacts("applyExclusion").get("exclusionReasons").toString())
                .contains("不符合政策法规");
        assertThat(loop.runtime
                        .createVariableInstanceQuery()
                        .processInstanceIdIn(
                                loop.task(id, ExclusionProcess.CHECK_EXCLUSION).getProcessInstanceId())
                        .list())
                .extracting(variable -> variable.getName())
                .containsExactly("leadUnit");
    }
}
