package org.bihuan.cases.merging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.bihuan.cases.Callback;
import org.bihuan.cases.Channel;
import org.bihuan.cases.Closing;
import org.bihuan.cases.Outcome;
import org.bihuan.cases.Problem;
import org.bihuan.cases.Rating;
import org.bihuan.cases.Report;
import org.bihuan.cases.Reporter;
import org.bihuan.cases.Stage;
import org.bihuan.cases.Step;
import org.bihuan.cases.process.Loop;
import org.bihuan.cases.process.LoopTest;
import org.bihuan.platform.web.FormFacts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;

/** One problem raised twice is handled once; each resident keeps number, feedback and rating, and may have it apart. */
class MergingTest extends LoopTest {

    private static final String DISPATCH = "userTask_dispatchCase";
    private static final String CALL = "userTask_callResident";
    private static final String REVIEW = "userTask_reviewMergedCase";

    @Autowired
    Merges merges;

    @Autowired
    FormFacts facts;

    private void merge(UUID id, String number) {
        loop.complete(
                id, DISPATCH, "centre-1", Map.of("decision", "merge", "mainNumber", number, "mergeReason", "同一处路灯"));
    }

    private void refusesMerging(UUID id, String message, String number, String reason) {
        loop.refuses(
                id,
                message,
                DISPATCH,
                "centre-1",
                Map.of("decision", "merge", "mainNumber", number, "mergeReason", reason));
    }

    private void feedBack(UUID main) {
        loop.submit(main, "solved");
        loop.approve(main);
        loop.feedBack(main);
    }

    private List<UUID> into(UUID main) {
        return merges.into(main).stream().map(Merged::id).toList();
    }

    private String number(UUID id) {
        return loop.view(id).number();
    }

    private List<String> open(UUID id) {
        return loop.openTasks(id);
    }

    // Merging.

    @Test
    void aMergedCaseWaitsForItsMainCaseWithoutAClockOfItsOwn() {
        var main = loop.inProgress();
        var merged = loop.merged(main);
        assertThat(loop.view(merged).stage()).isEqualTo(Stage.MERGED);
        assertThat(loop.view(merged).leadUnit()).isEqualTo("jiaowei");
        assertThat(loop.view(merged).handler()).isEqualTo("jiaowei-1");
        assertThat(loop.evidence.due(merged)).isNull();
        assertThat(merges.main(merged))
                .hasValueSatisfying(of -> assertThat(of.id()).isEqualTo(main));
        assertThat(into(main)).containsExactly(merged);
        assertThat(open(merged)).isEmpty();
        assertThat(loop.ended(merged)).isFalse();
        assertThat(loop.steps(merged)).containsExactly(Step.REPORTED, Step.MERGED);
        assertThat(loop.steps(main)).endsWith(Step.TOOK_IN);
        assertThat(loop.evidence.notes(main)).contains("notice jiaowei-1 2026-03-02T10:00");
    }

    @Test
    void anUndispatchedCaseTakesInOthersAndTheyFollowItToItsUnit() {
        var main = loop.report();
        var merged = loop.merged(main);
        assertThat(loop.view(merged).leadUnit()).isNull();
        loop.dispatch(main);
        loop.object(main, "jiaowei-1");
        loop.complete(main, "userTask_rerouteCase", "centre-1", Map.of("unit", "minzheng", "reason", "属于该单位"));
        assertThat(loop.view(merged).leadUnit()).isEqualTo("minzheng");
        loop.complete(main, "userTask_signCase", "minzheng-1", Map.of("decision", "sign", "handlerId", "minzheng-1"));
        assertThat(loop.view(merged).handler()).isEqualTo("minzheng-1");
        assertThat(loop.steps(merged))
                .containsExactly(Step.REPORTED, Step.MERGED, Step.MAIN_MOVED, Step.MAIN_MOVED, Step.MAIN_MOVED);
    }

    @Test
    void whatWasMergedIntoAMergedCaseMovesAlong() {
        var first = loop.report();
        var second = loop.merged(first);
        var main = loop.inProgress();
        loop.merge(first, main);
        assertThat(into(main)).containsExactlyInAnyOrder(first, second);
        assertThat(into(first)).isEmpty();
        assertThat(loop.view(second).handler()).isEqualTo("jiaowei-1");
        feedBack(main);
        assertThat(Stream.of(main, first, second)).allMatch(id -> open(id).equals(List.of(CALL)));
    }

    @Test
    void aChosenCaseMayBeOverriddenByATypedNumber() {
        var chosen = loop.report();
        var typed = loop.report();
        var id = loop.report();
        loop.complete(
                id,
                DISPATCH,
                "centre-1",
                Map.of(
                        "decision",
                        "merge",
                        "mainCase",
                        number(chosen),
                        "mainNumber",
                        " " + number(typed) + " ",
                        "mergeReason",
                        "同一处路灯"));
        assertThat(into(typed)).containsExactly(id);
    }

    @Test
    void mergingNeedsAnotherOpenCaseThatWasNotFedBackAndAReason() {
        var id = loop.report();
        var main = loop.report();
        var merged = loop.merged(main);
        var fedBack = loop.fedBack();
        var closed = loop.fedBack();
        loop.rate(closed, "yes", "satisfied");
        refusesMerging(id, "请选择要并入的诉求", "", "同一处");
        refusesMerging(id, "没有编号为“9”的诉求", "9", "同一处");
        refusesMerging(id, "请填写并入理由", number(main), "");
        refusesMerging(id, "不能并入本诉求自己", number(id), "同一处");
        refusesMerging(id, "请改为并入诉求" + number(main), number(merged), "同一处");
        refusesMerging(id, "已经反馈或办结，不能再并入", number(fedBack), "同一处");
        refusesMerging(id, "已经反馈或办结，不能再并入", number(closed), "同一处");
        assertThat(into(main)).containsExactly(merged);
        assertThat(loop.steps(main)).containsExactly(Step.REPORTED, Step.TOOK_IN);
    }

    @Test
    void onlyTheDispatchCentreMerges() {
        var main = loop.inProgress();
        var id = loop.report();
        var task = loop.task(id, DISPATCH).getId();
        var form = Map.<String, Object>of("decision", "merge", "mainNumber", number(main), "mergeReason", "同一处");
        for (var stranger : new String[] {"jiaowei-1", "supervision-1", "quzhang-1"}) {
            assertThatThrownBy(() -> loop.as(stranger, () -> loop.tasks.complete(task, form)))
                    .isInstanceOf(RuntimeException.class);
        }
        assertThat(loop.view(id).stage()).isEqualTo(Stage.REPORTED);
    }

    // The main case's ends.

    @Test
    void whatTheMainCasesResidentIsToldIsToldToTheMergedOneAndEachIsRatedByItself() {
        var main = loop.inProgress();
        var merged = loop.merged(main);
        feedBack(main);
        assertThat(loop.view(merged).feedback()).isEqualTo("路灯已安装");
        assertThat(loop.view(merged).result().outcome()).isEqualTo(Outcome.SOLVED);
        loop.rate(merged, "yes", "verySatisfied");
        assertThat(loop.view(merged).closing()).isEqualTo(Closing.SATISFIED);
        assertThat(loop.view(merged).leadUnit()).isEqualTo("jiaowei");
        assertThat(loop.ended(merged)).isTrue();
        assertThat(loop.view(main).stage()).isEqualTo(Stage.IN_CALLBACK);
        loop.rate(main, "no", "dissatisfied");
        assertThat(loop.view(main).stage()).isEqualTo(Stage.DISPUTED);
        assertThat(loop.views.callbacks(merged)).extracting(one -> one.rating()).containsExactly(Rating.VERY_SATISFIED);
        assertThat(loop.views.callbacks(main)).extracting(one -> one.rating()).containsExactly(Rating.DISSATISFIED);
        assertThat(loop.steps(merged))
                .containsExactly(Step.REPORTED, Step.MERGED, Step.FED_BACK, Step.RATED, Step.CLOSED);
    }

    @Test
    void nobodyReachedLeavesTheMergedCaseUnrated() {
        var main = loop.inProgress();
        var merged = loop.merged(main);
        feedBack(main);
        loop.until("2026-03-10T00:00");
        assertThat(loop.view(merged).closing()).isEqualTo(Closing.UNRATED);
    }

    @Test
    void anAnswerOnTheSpotAnswersTheMergedCaseToo() {
        var main = loop.report();
        var merged = loop.merged(main);
        loop.complete(main, DISPATCH, "centre-1", Map.of("decision", "answer", "answerText", "本周安装"));
        assertThat(loop.view(merged).feedback()).isEqualTo("本周安装");
        assertThat(open(merged)).containsExactly(CALL);
        loop.rate(merged, "yes", "satisfied");
        assertThat(loop.view(merged).stage()).isEqualTo(Stage.CLOSED);
    }

    @Test
    void aWithdrawnMainCaseGivesTheMergedOneBackToTheDispatchWithANewClock() {
        var main = loop.inProgress();
        var merged = loop.merged(main);
        loop.at("2026-03-04T10:00");
        loop.call(main, "withdraw");
        assertThat(loop.view(merged).stage()).isEqualTo(Stage.REPORTED);
        assertThat(loop.view(merged).leadUnit()).isNull();
        assertThat(open(merged)).containsExactly(DISPATCH);
        assertThat(loop.evidence.due(merged)).isEqualTo(Loop.instant("2026-03-04T12:00"));
        assertThat(into(main)).isEmpty();
    }

    @Test
    void aDeclinedMainCaseGivesTheMergedOneBackToTheDispatch() {
        var main = loop.report();
        var merged = loop.merged(main);
        loop.complete(
                main,
                DISPATCH,
                "centre-1",
                Map.of("decision", "decline", "declineReason", "outside", "declineAdvice", "请联系物业"));
        assertThat(loop.view(merged).stage()).isEqualTo(Stage.REPORTED);
        assertThat(open(merged)).containsExactly(DISPATCH);
    }

    @Test
    void aMainCaseOnRecordKeepsTheMergedOne() {
        var main = loop.inProgress();
        var merged = loop.merged(main);
        loop.submit(main, "cannotSolveYet");
        loop.approve(main);
        loop.complete(
                main,
                "userTask_approveOnRecord",
                "supervision-1",
                Map.of("decision", "approve", "reason", "待规划", "reviewDate", "2026-03-16"));
        assertThat(loop.view(merged).stage()).isEqualTo(Stage.MERGED);
        assertThat(loop.steps(merged)).endsWith(Step.MAIN_MOVED);
    }

    @Test
    void aReworkOfTheMainCaseLeavesTheMergedOneAlone() {
        var main = loop.inProgress();
        var merged = loop.merged(main);
        feedBack(main);
        loop.rate(main, "no", "dissatisfied");
        loop.complete(main, "userTask_reviewComplaint", "supervision-1", Map.of("decision", "rework", "reason", "重装"));
        feedBack(main);
        assertThat(loop.views.callbacks(merged)).hasSize(1);
        assertThat(loop.view(merged).stage()).isEqualTo(Stage.IN_CALLBACK);
    }

    @Test
    void anUnmergedCaseIsNotConsultedAboutAgain() {
        var main = loop.inProgress();
        var problem = new Problem("噪声", "码头噪声", "noise", "xingang-jiedao", null);
        var merged = loop.cases.report(new Report(Channel.HOTLINE, null, problem, Reporter.UNKNOWN), "centre-1");
        assertThat(open(merged)).containsOnly("userTask_answerConsultation").hasSize(3);
        // Half a working day for the answers: until three o'clock.
        loop.until("2026-03-02T18:00");
        loop.merge(merged, main);
        loop.call(main, "withdraw");
        assertThat(loop.view(main).closing()).isEqualTo(Closing.WITHDRAWN);
        assertThat(loop.view(merged).stage()).isEqualTo(Stage.REPORTED);
        assertThat(open(merged)).containsExactly(DISPATCH);
        assertThat(loop.steps(merged)).containsOnlyOnce(Step.CONSULTATION_STARTED);
    }

    @Test
    void aPetitionIsNeitherMergedNorTakesOthersIn() {
        var petition = loop.petition();
        var other = loop.report();
        var message = "信访事项" + number(petition) + "须单独出具书面处理意见，不能并案";
        refusesMerging(petition, message, number(other), "同一处");
        refusesMerging(other, message, number(petition), "同一处");
        assertThat(into(other)).isEmpty();
    }

    @Test
    void aMainCaseThatIsDispatchedAsAPetitionGivesTheMergedOneBackToTheDispatch() {
        var main = loop.report();
        var merged = loop.merged(main);
        loop.complete(
                main,
                DISPATCH,
                "centre-1",
                Map.of("decision", "dispatch", "unit", "jiaowei", "limitClass", "petition"));
        assertThat(loop.view(merged).stage()).isEqualTo(Stage.REPORTED);
        assertThat(open(merged)).containsExactly(DISPATCH);
        assertThat(into(main)).isEmpty();
    }

    // The main case's expiry.

    @Test
    void theMergedResidentsAreCalledWhenTheMainCaseExpiresAndWaitOn() {
        var main = loop.inProgress();
        var merged = loop.merged(main);
        // Ordinary cases: five working days, to the end of Monday, 9 March.
        loop.until("2026-03-09T23:59");
        assertThat(open(merged)).isEmpty();
        loop.until("2026-03-10T00:00");
        assertThat(open(merged)).containsExactly(CALL);
        assertThat(loop.views.callbacks(merged)).singleElement().satisfies(round -> {
            assertThat(round.round()).isEqualTo(1);
            assertThat(round.atExpiry()).isTrue();
        });
        loop.rate(merged, "no", "dissatisfied");
        assertThat(loop.view(merged).stage()).isEqualTo(Stage.MERGED);
        assertThat(loop.steps(merged)).endsWith(Step.RATED_AT_EXPIRY);
        feedBack(main);
        loop.rate(merged, "yes", "satisfied");
        assertThat(loop.view(merged).closing()).isEqualTo(Closing.SATISFIED);
    }

    @Test
    void aResidentIsCalledAtExpiryOnceThoughTheCaseMovesAlong() {
        var first = loop.inProgress();
        var merged = loop.merged(first);
        loop.until("2026-03-10T00:00");
        loop.rate(merged, "no", "dissatisfied");
        loop.at("2026-03-10T10:00");
        loop.call(merged, "unmerge");
        loop.merge(merged, loop.inProgress());
        loop.until("2026-03-18T00:00");
        assertThat(loop.views.callbacks(merged)).filteredOn(Callback::atExpiry).hasSize(1);
    }

    @Test
    void aCallbackThatPartingBreaksOffIsNoCallbackInVain() {
        var main = loop.inProgress();
        var merged = loop.merged(main);
        loop.until("2026-03-10T00:00");
        loop.call(merged, "unmerge");
        assertThat(open(merged)).containsExactly(DISPATCH);
        assertThat(loop.views.callbacks(merged)).singleElement().matches(Callback::brokenOff);
    }

    // The merged case's own ways.

    @Test
    void anUrgedMergedCaseIsPassedOnToTheMainCasesHandler() {
        var merged = loop.merged(loop.inProgress());
        loop.call(merged, "urge");
        assertThat(loop.steps(merged)).endsWith(Step.URGED, Step.URGING_PASSED_ON);
        assertThat(loop.evidence.notes(merged))
                .containsExactlyInAnyOrder("notice jiaowei-1 2026-03-02T10:00", "notice jiaowei-head 2026-03-02T10:00");
    }

    @Test
    void aWithdrawnMergedCaseEndsAndItsMainCaseGoesOn() {
        var main = loop.inProgress();
        var merged = loop.merged(main);
        loop.call(merged, "withdraw");
        assertThat(loop.view(merged).closing()).isEqualTo(Closing.WITHDRAWN);
        assertThat(loop.ended(merged)).isTrue();
        feedBack(main);
        assertThat(loop.view(merged).feedback()).isNull();
    }

    static Stream<Stage> beforeTheEnd() {
        return Stream.of(Stage.MERGED, Stage.IN_CALLBACK, Stage.DISPUTED);
    }

    @ParameterizedTest
    @MethodSource("beforeTheEnd")
    void aResidentMayHaveItHandledApartUntilItIsClosed(Stage stage) {
        var main = loop.inProgress();
        var merged = loop.merged(main);
        if (stage != Stage.MERGED) {
            feedBack(main);
        }
        if (stage == Stage.DISPUTED) {
            loop.rate(merged, "no", "dissatisfied");
        }
        assertThat(loop.view(merged).stage()).isEqualTo(stage);
        loop.call(merged, "unmerge");
        assertThat(loop.view(merged).stage()).isEqualTo(Stage.REPORTED);
        assertThat(loop.view(merged).feedback()).isNull();
        assertThat(open(merged)).containsExactly(DISPATCH);
        assertThat(loop.views.callbacks(merged)).allMatch(round -> round.closedAt() != null);
        loop.dispatch(merged);
        assertThat(loop.view(merged).leadUnit()).isEqualTo("jiaowei");
        assertThat(merges.main(merged)).isEmpty();
    }

    @Test
    void onlyAMergedCaseIsParted() {
        var main = loop.inProgress();
        loop.refuses(main, "没有并入其他诉求", () -> loop.call(main, "unmerge"));
        var merged = loop.merged(main);
        feedBack(main);
        loop.rate(merged, "yes", "satisfied");
        loop.refuses(merged, "已办结", () -> loop.call(merged, "unmerge"));
    }

    @Test
    void theSupervisionOfficeSplitsOrExplainsWhatDidNotSatisfy() {
        var main = loop.inProgress();
        var split = loop.merged(main);
        var explained = loop.merged(main);
        feedBack(main);
        loop.rate(split, "no", "dissatisfied");
        loop.rate(explained, "no", "dissatisfied");
        loop.refuses(split, "请填写审核意见", REVIEW, "supervision-1", Map.of("decision", "split"));
        loop.refuses(split, "请选择拆分", REVIEW, "supervision-1", Map.of("reason", "还要修"));
        loop.complete(split, REVIEW, "supervision-1", Map.of("decision", "split", "reason", "另一盏灯"));
        loop.complete(explained, REVIEW, "supervision-1", Map.of("decision", "explain", "reason", "已解释"));
        assertThat(open(split)).containsExactly(DISPATCH);
        assertThat(loop.view(split).stage()).isEqualTo(Stage.REPORTED);
        assertThat(loop.view(explained).closing()).isEqualTo(Closing.EXPLAINED);
        assertThat(loop.ended(explained)).isTrue();
    }

    @Test
    void onlyTheSupervisionOfficeReviewsAMergedCase() {
        var main = loop.inProgress();
        var merged = loop.merged(main);
        feedBack(main);
        loop.rate(merged, "no", "dissatisfied");
        var task = loop.task(merged, REVIEW);
        assertThat(loop.seenBy("supervision-1", task)).isTrue();
        assertThat(loop.seenBy("jiaowei-1", task)).isFalse();
        assertThat(loop.seenBy("centre-1", task)).isFalse();
    }

    @Test
    void anUnmergedCaseMayBeMergedAgain() {
        var main = loop.inProgress();
        var merged = loop.merged(main);
        loop.call(merged, "unmerge");
        loop.merge(merged, main);
        assertThat(into(main)).containsExactly(merged);
        feedBack(main);
        assertThat(open(merged)).containsExactly(CALL);
    }

    @Test
    void theFormsOfBothSayWhichCasesGoTogether() {
        var main = loop.inProgress();
        var merged = loop.merged(main);
        assertThat(shown(main, "userTask_implementCase")).contains("已有1件", number(merged), "已并入");
        feedBack(main);
        assertThat(shown(merged, CALL)).contains("并入诉求" + number(main));
        assertThat(shown(loop.report(), DISPATCH)).isEmpty();
    }

    private String shown(UUID id, String task) {
        return facts.taskFacts(loop.task(id, task).getId(), "centre-1")
                .get("mergedCases")
                .toString();
    }
}
