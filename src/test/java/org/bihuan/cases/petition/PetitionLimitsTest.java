package org.bihuan.cases.petition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bihuan.cases.process.Loop.instant;

import java.util.Map;
import java.util.UUID;
import org.bihuan.cases.Channel;
import org.bihuan.cases.LimitClass;
import org.bihuan.cases.Problem;
import org.bihuan.cases.Report;
import org.bihuan.cases.Reporter;
import org.bihuan.cases.Stage;
import org.bihuan.cases.Step;
import org.bihuan.cases.process.LoopTest;
import org.bihuan.deadlines.ClockKind;
import org.bihuan.deadlines.store.Clocks;
import org.bihuan.platform.web.FormFacts;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** 信访工作条例 (2022): the limits of a petition, from its registration to its written result. */
class PetitionLimitsTest extends LoopTest {

    private static final String DISPATCH = "userTask_dispatchCase";
    private static final String SIGN = "userTask_signCase";
    private static final String IMPLEMENT = "userTask_implementCase";
    private static final Map<String, Object> OBJECT = Map.of("decision", "object", "reason", "不属于本单位职权范围");

    @Autowired
    Clocks clocks;

    @Autowired
    FormFacts forms;

    private UUID inProgress() {
        var id = loop.dispatchedPetition();
        loop.sign(id);
        loop.contact(id);
        return id;
    }

    private void ask(UUID id, Map<String, Object> request) {
        loop.complete(id, IMPLEMENT, "jiaowei-1", request);
    }

    private void grant(UUID id) {
        loop.complete(id, "userTask_decideRequest", "supervision-1", Map.of("decision", "approve", "reason", "情况复杂"));
    }

    private static Map<String, Object> extension(int days) {
        return Map.of("decision", "request", "requestKind", "extend", "extendBy", days, "reason", "需要专家论证");
    }

    private static Map<String, Object> standstill(String kind, String until) {
        return Map.of("decision", "request", "requestKind", kind, "pauseUntil", until, "reason", "事实有争议");
    }

    @Test
    void isRoutedWithinFifteenDaysOfItsRegistration() {
        var id = loop.petition();
        // The fifteenth day after Monday, 2 March, is Tuesday the 17th; the eighth, half of them, Tuesday the 10th.
        assertThat(loop.evidence.due(id)).isEqualTo(instant("2026-03-18T00:00"));
        assertThat(loop.evidence.rungTimers(id)).containsExactly(instant("2026-03-11T00:00"));
    }

    @Test
    void isRoutedByTheNextWorkingDayWhenTheFifteenthFallsIntoAHoliday() {
        loop.at("2026-04-17T10:00");
        // 17 April and fifteen days: 2 May, in the Labour Day holiday from the 1st to the 5th.
        assertThat(loop.evidence.due(loop.petition())).isEqualTo(instant("2026-05-07T00:00"));
    }

    @Test
    void isRoutedOnASaturdayThatIsAMakeUpWorkday() {
        loop.at("2026-09-25T10:00");
        // 25 September and fifteen days: Saturday, 10 October, a make-up workday.
        assertThat(loop.evidence.due(loop.petition())).isEqualTo(instant("2026-10-11T00:00"));
    }

    @Test
    void isRegisteredAsOneWithTheForm() {
        var form = Map.<String, Object>of(
                "subject", "补偿", "detail", "未到账", "channel", "visit", "category", "education", "petition", "yes");
        loop.as("centre-1", () -> loop.runtime.startProcessInstanceByKey("registerCase", form));
        var newest = loop.jdbc
                .sql("SELECT id FROM case_file WHERE channel = 'VISIT' AND subject = '补偿'")
                .query(UUID.class)
                .single();
        assertThat(loop.view(newest).limitClass()).isEqualTo(LimitClass.PETITION);
        assertThat(loop.evidence.due(newest)).isEqualTo(instant("2026-03-18T00:00"));
    }

    @Test
    void noRuleDispatchesItWithoutAPerson() {
        var id = loop.report("water", "停水");
        assertThat(loop.openTasks(id)).containsExactly(SIGN);
        var problem = new Problem("停水", "停水", "water", "donghu-jiedao", "1号");
        var petition =
                loop.cases.report(new Report(Channel.VISIT, null, problem, Reporter.UNKNOWN, null, true), "centre-1");
        assertThat(loop.openTasks(petition)).containsExactly(DISPATCH);
    }

    @Test
    void keepsItsClassAndIsNotAnsweredOnTheSpot() {
        var id = loop.petition();
        loop.refuses(
                id,
                "法定的信访时限",
                DISPATCH,
                "centre-1",
                Map.of("decision", "dispatch", "unit", "jiaowei", "limitClass", "ordinary"));
        loop.refuses(id, "不能直接答复", DISPATCH, "centre-1", Map.of("decision", "answer", "answerText", "已解答"));
        var offered = forms.taskFacts(loop.task(id, DISPATCH).getId(), "centre-1");
        assertThat(offered.get("classOptions").toString()).contains("petition").doesNotContain("ordinary");
        assertThat(offered).containsEntry("categoryName", "教育（信访事项）");
    }

    @Test
    void isConcludedWithinSixtyDaysOfTheDispatch() {
        var id = loop.dispatchedPetition();
        // 2 March and sixty days: 1 May; the first working day after the holiday is Wednesday, 6 May.
        assertThat(loop.evidence.due(id)).isEqualTo(instant("2026-05-07T00:00"));
    }

    @Test
    void aCaseThatTurnsOutToBeAPetitionHasSixtyDaysFromItsDispatch() {
        var id = loop.report();
        assertThat(clocks.running(id).orElseThrow().limit().code()).isEqualTo("2wh");
        loop.complete(
                id, DISPATCH, "centre-1", Map.of("decision", "dispatch", "unit", "jiaowei", "limitClass", "petition"));
        assertThat(loop.evidence.due(id)).isEqualTo(instant("2026-05-07T00:00"));
    }

    @Test
    void aDateInAnUnpublishedYearIsProvisional() {
        loop.at("2026-11-24T10:00");
        var id = loop.dispatchedPetition();
        // 24 November and sixty days: Saturday, 23 January 2027; the next weekday is Monday the 25th.
        assertThat(loop.evidence.due(id)).isEqualTo(instant("2027-01-26T00:00"));
        assertThat(clocks.due(id).orElseThrow().provisional()).isTrue();
    }

    @Test
    void theUnitSeesItsDates() {
        var id = loop.dispatchedPetition();
        var facts = forms.taskFacts(loop.task(id, SIGN).getId(), "centre-1");
        assertThat(facts.get("clockAccount").toString())
                .contains(
                        "派单异议：应于2026年3月9日（周一）24时前提出（派单后5个工作日）。",
                        "联系群众：应于2026年3月17日（周二）24时前完成（派单后15个自然日），尚未完成。",
                        "办理时限60个自然日");
    }

    @Test
    void isObjectedToOnTheFifthWorkingDay() {
        loop.at("2026-02-27T10:00");
        var id = loop.dispatchedPetition();
        // Saturday, 28 February, is a make-up workday: the first of five; the fifth is Thursday, 5 March.
        loop.at("2026-03-05T23:59");
        loop.complete(id, SIGN, "jiaowei-1", OBJECT);
        assertThat(loop.view(id).stage()).isEqualTo(Stage.RETURNED);
    }

    @Test
    void isNotObjectedToOnTheSixthWorkingDay() {
        loop.at("2026-02-27T10:00");
        var id = loop.dispatchedPetition();
        loop.at("2026-03-06T00:00");
        loop.refuses(id, "派单后5个工作日内提出，现已逾期", SIGN, "jiaowei-1", OBJECT);
    }

    @Test
    void isExtendedOnceByThirtyDays() {
        var id = inProgress();
        loop.refuses(id, "最多延长30日", IMPLEMENT, "jiaowei-1", extension(31));
        ask(id, extension(30));
        grant(id);
        // 2 March and ninety days: Sunday, 31 May; the next working day is Monday, 1 June.
        assertThat(loop.evidence.due(id)).isEqualTo(instant("2026-06-02T00:00"));
        assertThat(loop.steps(id)).endsWith(Step.REQUEST_APPROVED, Step.RESIDENT_TOLD);
        loop.refuses(id, "只能延期一次", IMPLEMENT, "jiaowei-1", extension(1));
    }

    @Test
    void anArbitrationGivesNoMoreThanTheLaw() {
        var id = loop.dispatchedPetition();
        loop.complete(id, SIGN, "jiaowei-1", OBJECT);
        loop.complete(id, "userTask_rerouteCase", "centre-1", Map.of("unit", "minzheng", "reason", "民政事项"));
        loop.complete(id, SIGN, "minzheng-1", OBJECT);
        var ruling = Map.<String, Object>of("unit", "jiaowei", "reason", "教育事项", "extendBy", 31);
        loop.refuses(id, "最多延长30日", "userTask_arbitrateCase", "supervision-1", ruling);
    }

    @Test
    void doesNotCountTheTimeOfAHearing() {
        var id = inProgress();
        loop.at("2026-03-10T10:00");
        ask(id, standstill("hearing", "2026-03-20"));
        grant(id);
        // Ten days from the 10th to the 19th are left out: seventy days after 2 March are Monday, 11 May.
        assertThat(loop.evidence.due(id)).isEqualTo(instant("2026-05-12T00:00"));
        assertThat(loop.steps(id)).contains(Step.HEARING_ASKED);
    }

    @Test
    void isNotPausedOtherwise() {
        loop.refuses(inProgress(), "法定期限不能暂停", IMPLEMENT, "jiaowei-1", standstill("pause", "2026-03-20"));
        loop.refuses(loop.inProgress(), "只有信访事项", IMPLEMENT, "jiaowei-1", standstill("hearing", "2026-03-20"));
    }

    @Test
    void runsOnWhileItIsOnRecord() {
        var id = inProgress();
        loop.submit(id, "cannotSolveYet");
        loop.approve(id);
        loop.complete(
                id,
                "userTask_approveOnRecord",
                "supervision-1",
                Map.of("decision", "approve", "reviewDate", "2026-06-01", "reason", "等待拨款"));
        assertThat(loop.evidence.due(id)).isEqualTo(instant("2026-05-07T00:00"));
    }

    @Test
    void isAnsweredInWriting() {
        var id = inProgress();
        loop.submit(id, "explained");
        loop.approve(id);
        loop.refuses(
                id,
                "书面",
                "userTask_giveFeedback",
                "jiaowei-1",
                Map.of("feedbackChannel", "phone", "feedbackText", "已解释"));
        assertThat(clocks.running(id).orElseThrow().kind()).isEqualTo(ClockKind.HANDLING);
    }

    @Test
    void isNotExtendedAgainWhenItIsHandledAgain() {
        var id = loop.answeredPetition();
        loop.rate(id, "no", "dissatisfied");
        loop.complete(id, "userTask_reviewComplaint", "supervision-1", Map.of("decision", "rework", "reason", "重新核实"));
        assertThat(clocks.running(id).orElseThrow().kind()).isEqualTo(ClockKind.REWORK);
        loop.refuses(id, "重办期间不能延期", IMPLEMENT, "jiaowei-1", extension(1));
    }

    @Test
    void isHeardOnceAndForNoMoreDaysThanTheOfficeAllows() {
        var id = inProgress();
        // 2 March and thirty days: 1 April.
        loop.refuses(id, "听证最多不计30日", IMPLEMENT, "jiaowei-1", standstill("hearing", "2026-04-02"));
        ask(id, standstill("hearing", "2026-03-20"));
        grant(id);
        loop.at("2026-03-23T10:00");
        loop.refuses(id, "已经批准举行过一次听证", IMPLEMENT, "jiaowei-1", standstill("hearing", "2026-03-30"));
    }
}
