package org.bihuan.cases.recusal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.bihuan.cases.ComplaintKind;
import org.bihuan.cases.Refusal;
import org.bihuan.cases.Stage;
import org.bihuan.cases.Step;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.NestedExceptionUtils;

/** A denunciation never reaches those whom it names (信访工作条例, 2022). */
class DenunciationTest extends RecusalLoop {

    @ParameterizedTest
    @ValueSource(strings = {"jiaowei-1", "jiaowei-head", "jiaowei-leader"})
    void nobodyOfTheDenouncedUnitEverSeesIt(String official) {
        var id = report(OF_A_TEACHERS_OFFICE);
        nothingIsLeftTo(official, id);
        dispatch(id, "minzheng");
        nothingIsLeftTo(official, id);
        assertThat(loop.seenBy("minzheng-1", open(id))).isTrue();
    }

    @Test
    void theWholeUnitOfADenouncedOfficialKeepsAway() {
        var id = report(denouncing("jiaowei-1"));
        nothingIsLeftTo("jiaowei-leader", id);
        loop.refuses(
                id,
                "应当回避",
                DISPATCH,
                "centre-1",
                Map.of("decision", "dispatch", "unit", "jiaowei", "limitClass", "ordinary"));
    }

    @Test
    void aDenouncedDispatcherSeesNothingWhileColleaguesDispatch() {
        var id = report(denouncing("centre-2"));
        nothingIsLeftTo("centre-2", id);
        dispatch(id, "jiaowei");
        assertThat(loop.view(id).stage()).isEqualTo(Stage.DISPATCHED);
        nothingIsLeftTo("centre-2", id);
    }

    @Test
    void aDenouncedSupervisorSeesNothingOfWhatTheOfficeDecides() {
        var id = report(denouncing("supervision-1"));
        dispatch(id, "jiaowei");
        loop.object(id, "jiaowei-1");
        loop.complete(id, REROUTE, "centre-1", Map.of("unit", "minzheng", "reason", "属于该单位职责"));
        loop.object(id, "minzheng-1");
        assertThat(open(id).getTaskDefinitionKey()).isEqualTo(ARBITRATE);
        nothingIsLeftTo("supervision-1", id);
        assertThat(loop.seenBy("supervision-2", open(id))).isTrue();
        loop.complete(id, ARBITRATE, "supervision-2", Map.of("unit", "jiaowei", "reason", "教育事项"));
        assertThat(loop.view(id).stage()).isEqualTo(Stage.DISPATCHED);
    }

    @Test
    void aDenouncedDistrictLeaderIsPassedOverForAnotherOne() {
        var id = report(denouncing("quzhang-1"));
        dispatch(id, "jiaowei");
        loop.until("2026-03-12T10:00");
        var order = loop.evidence.orders(id).get(0);
        assertThat(loop.task(id, INSTRUCT).getAssignee()).isEqualTo("quzhang-2");
        assertThat(told(id)).contains("quzhang-2");
        nothingIsLeftTo("quzhang-1", id);
        nothingIsLeftToOf(order, "quzhang-1");
        loop.complete(id, INSTRUCT, "quzhang-2", Map.of("instruction", "三日内办结"));
    }

    private void nothingIsLeftToOf(java.util.UUID order, String official) {
        var key = order.toString();
        loop.as(official, () -> {
            assertThat(loop.tasks
                            .createTaskQuery()
                            .processInstanceBusinessKey(key)
                            .count())
                    .isZero();
            assertThat(loop.history
                            .createHistoricProcessInstanceQuery()
                            .processInstanceBusinessKey(key)
                            .count())
                    .isZero();
        });
        assertThat(loop.tasks.createTaskQuery().processInstanceBusinessKey(key).count())
                .isOne();
    }

    @Test
    void whenTheWholeCentreIsDenouncedTheSupervisionOfficeDispatches() {
        var id = report(complaint(ComplaintKind.DENUNCIATION, List.of("centre"), List.of()));
        nothingIsLeftTo("centre-1", id);
        loop.complete(
                id,
                DISPATCH,
                "supervision-1",
                Map.of("decision", "dispatch", "unit", "jiaowei", "limitClass", "ordinary"));
        assertThat(loop.view(id).leadUnit()).isEqualTo("jiaowei");
    }

    @Test
    void whenTheWholeSupervisionOfficeIsDenouncedADistrictLeaderDecides() {
        var id = report(complaint(ComplaintKind.DENUNCIATION, List.of("supervision"), List.of()));
        dispatch(id, "jiaowei");
        loop.sign(id);
        loop.contact(id);
        loop.complete(
                id,
                IMPLEMENT,
                "jiaowei-1",
                Map.of("decision", "request", "requestKind", "extend", "extendBy", 1, "reason", "论证"));
        nothingIsLeftTo("supervision-leader", id);
        loop.complete(id, DECIDE_REQUEST, "quzhang-3", Map.of("decision", "approve"));
        assertThat(loop.steps(id)).contains(Step.REQUEST_APPROVED);
    }

    @Test
    void isNotDispatchedStraightToTheDenouncedUnit() {
        var straight = loop.report("water", "停水");
        assertThat(loop.view(straight).leadUnit()).isEqualTo("shuiwuju");
        var id = report("water", complaint(ComplaintKind.DENUNCIATION, List.of("shuiwuju"), List.of()));
        assertThat(open(id).getTaskDefinitionKey()).isEqualTo(DISPATCH);
        assertThat(forms.taskFacts(open(id).getId(), "centre-1"))
                .containsEntry("proposal", "规则建议区水务局，但该单位应当回避，请另定主办单位。")
                .containsEntry("complaint", "举报单位或工作人员：区水务局")
                .doesNotContainKey("unit");
    }

    @Test
    void onlyWhoeverChoosesTheUnitIsToldWhomItNames() {
        var id = report(OF_A_TEACHERS_OFFICE);
        assertThat(forms.taskFacts(open(id).getId(), "centre-1")).containsKey("complaint");
        dispatch(id, "minzheng");
        assertThat(forms.taskFacts(open(id).getId(), "minzheng-1").toString())
                .contains("收了礼品")
                .doesNotContain("区教育委员会");
    }

    @Test
    void isNeitherReroutedNorRuledToTheDenouncedUnit() {
        var id = report(OF_A_TEACHERS_OFFICE);
        dispatch(id, "minzheng");
        loop.object(id, "minzheng-1");
        var back = Map.<String, Object>of("unit", "jiaowei", "reason", "教育事项");
        loop.refuses(id, "应当回避", REROUTE, "centre-1", back);
        loop.complete(id, REROUTE, "centre-1", Map.of("unit", "renshe", "reason", "属于该单位职责"));
        loop.object(id, "renshe-1");
        loop.refuses(id, "应当回避", ARBITRATE, "supervision-1", back);
    }

    @Test
    void anUnknownNumberAndAHiddenCaseAreRefusedInTheSameWords() {
        var id = report(denouncing("centre-2"));
        var number = loop.view(id).number();
        assertThat(refusal("centre-2", number).replace(number, "X"))
                .isEqualTo(refusal("centre-2", "不存在").replace("不存在", "X"));
        loop.call(id, "urge");
    }

    private String refusal(String official, String number) {
        var thrown = org.assertj.core.api.Assertions.catchThrowable(() -> loop.as(
                official,
                () -> loop.runtime.startProcessInstanceByKey(
                        "residentCall", Map.of("caseNumber", number, "callKind", "urge"))));
        return NestedExceptionUtils.getMostSpecificCause(thrown).getMessage();
    }

    @Test
    void theDomainItselfKnowsNoSuchCaseForThem() {
        var id = report(OF_A_TEACHERS_OFFICE);
        assertThatThrownBy(() -> loop.cases.answer(id, "已阅", "jiaowei-1"))
                .isInstanceOf(Refusal.class)
                .hasMessage("没有找到这件诉求。");
    }
}
