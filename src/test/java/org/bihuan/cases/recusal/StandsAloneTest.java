package org.bihuan.cases.recusal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.bihuan.cases.Channel;
import org.bihuan.cases.Problem;
import org.bihuan.cases.Report;
import org.bihuan.cases.Reporter;
import org.bihuan.cases.Stage;
import org.bihuan.cases.Step;
import org.bihuan.cases.merging.Merges;
import org.bihuan.cases.merging.SimilarCase;
import org.bihuan.cases.merging.SimilarCases;
import org.bihuan.cases.precedent.Precedent;
import org.bihuan.cases.precedent.Precedents;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.NestedExceptionUtils;

/** A case that complains of somebody is tied to no other case, so that no other case tells of it. */
class StandsAloneTest extends RecusalLoop {

    @Autowired
    SimilarCases similar;

    @Autowired
    Merges merges;

    @Autowired
    Precedents precedents;

    private UUID alike(String title) {
        var problem = new Problem(title, "课后班收费后不上课", "education", "yunxi-jiedao", "1号");
        return loop.cases.report(new Report(Channel.HOTLINE, null, problem, Reporter.UNKNOWN), "centre-1");
    }

    private List<UUID> open(List<SimilarCase> found) {
        return found.stream().map(SimilarCase::id).toList();
    }

    private static Map<String, Object> merge(String number) {
        return Map.of("decision", "merge", "mainNumber", number, "mergeReason", "同一问题");
    }

    private static Map<String, Object> repeat(String number) {
        var form = new HashMap<String, Object>(Map.of("decision", "decline", "declineReason", "repeat"));
        form.putAll(Map.of("earlierNumber", number, "declineAdvice", "如有新的情况请再来电"));
        return form;
    }

    private String number(UUID id) {
        return loop.view(id).number();
    }

    private String refusal(UUID id, String task, String official, Map<String, Object> form) {
        var thrown = catchThrowable(() -> loop.complete(id, task, official, form));
        return NestedExceptionUtils.getMostSpecificCause(thrown).getMessage();
    }

    /** Whether two numbers are refused in the same words. */
    private void soundsUnknown(UUID hidden, UUID id, Map<String, Object> ofHidden, Map<String, Object> ofUnknown) {
        assertThat(refusal(id, DISPATCH, "centre-2", ofHidden).replace(number(hidden), "X"))
                .isEqualTo(refusal(id, DISPATCH, "centre-2", ofUnknown).replace("20260101-999999", "X"))
                .contains("没有编号为“X”的诉求");
    }

    @Test
    void itIsLikeNoOtherCaseFromWhenItIsKnown() {
        var first = alike("云溪小学课后班收费");
        var second = alike("云溪小学课后班收费");
        assertThat(open(similar.open(second))).containsExactly(first);
        record("centre-1", first, denouncing("centre-2"));
        assertThat(similar.open(second)).isEmpty();
        assertThat(similar.open(first)).isEmpty();
    }

    @Test
    void itsClosedResultIsLikeNoOtherCase() {
        var first = alike("云溪中学食堂涨价");
        record("centre-1", first, denouncing("centre-2"));
        loop.complete(first, DISPATCH, "centre-1", Map.of("decision", "answer", "answerText", "已答复"));
        assertThat(similar.closed(alike("云溪中学食堂涨价"))).isEmpty();
    }

    @Test
    void itIsNeitherMergedNorTakesOthersIn() {
        var complaint = report(denouncing("centre-2"));
        var other = loop.report();
        loop.refuses(complaint, "须单独办理", DISPATCH, "centre-1", merge(number(other)));
        loop.refuses(other, "须单独办理", DISPATCH, "centre-1", merge(number(complaint)));
        assertThat(loop.view(other).stage()).isEqualTo(Stage.REPORTED);
    }

    @Test
    void mergingIntoAHiddenCaseIsRefusedLikeAnUnknownNumber() {
        var hidden = report(denouncing("centre-2"));
        soundsUnknown(hidden, loop.report(), merge(number(hidden)), merge("20260101-999999"));
    }

    @Test
    void declinedAsARepeatOfAHiddenCaseIsRefusedLikeAnUnknownNumber() {
        var hidden = report(denouncing("centre-2"));
        loop.complete(hidden, DISPATCH, "centre-1", Map.of("decision", "answer", "answerText", "已答复"));
        soundsUnknown(hidden, loop.report(), repeat(number(hidden)), repeat("20260101-999999"));
        var concluded = repeat(number(hidden));
        var unknown = repeat("20260101-999999");
        Stream.of(concluded, unknown).forEach(form -> form.put("declineReason", "concluded"));
        soundsUnknown(hidden, loop.report(), concluded, unknown);
    }

    @Test
    void itsResultIsToldInNoCaseThatOthersSee() {
        var before = report(denouncing("centre-2"));
        loop.complete(before, DISPATCH, "centre-1", Map.of("decision", "answer", "answerText", "已查实并处理"));
        var again = loop.report();
        loop.refuses(again, "请先为本件登记同样的回避", DISPATCH, "centre-1", repeat(number(before)));
        record("centre-1", again, denouncing("centre-2"));
        loop.complete(again, DISPATCH, "centre-1", repeat(number(before)));
        assertThat(loop.view(again).feedback()).contains("该问题先前已经办结。").doesNotContain("已查实并处理", number(before), "直接答复");
        nothingIsLeftTo("centre-2", again);
    }

    @Test
    void aMergedCaseThatTurnsOutToComplainIsHandledByItselfAndHidden() {
        var main = loop.inProgress();
        var merged = loop.merged(main);
        record("centre-1", merged, OF_A_TEACHERS_OFFICE);
        assertThat(loop.view(merged).stage()).isEqualTo(Stage.REPORTED);
        assertThat(merges.into(main)).isEmpty();
        assertThat(open(merged).getTaskDefinitionKey()).isEqualTo(DISPATCH);
        nothingIsLeftTo("jiaowei-1", merged);
        assertThat(loop.view(main).leadUnit()).isEqualTo("jiaowei");
        dispatch(merged, "minzheng");
        nothingIsLeftTo("jiaowei-leader", merged);
    }

    @Test
    void whatWasMergedIntoACaseThatTurnsOutToComplainIsHandledByItself() {
        var main = loop.inProgress();
        var merged = loop.merged(main);
        record("centre-1", main, denouncing("supervision-1"));
        assertThat(loop.view(merged).stage()).isEqualTo(Stage.REPORTED);
        assertThat(loop.evidence.due(merged)).isNotNull();
        assertThat(loop.views.history(merged))
                .filteredOn(event -> event.step() == Step.UNMERGED)
                .singleElement()
                .satisfies(event -> assertThat(event.why()).doesNotContain("回避", number(main)));
        nothingIsLeftToButOldNotes("supervision-1", main);
        assertThat(recusals.maySee("supervision-1", merged)).isTrue();
        assertThat(loop.history
                        .createHistoricProcessInstanceQuery()
                        .processInstanceBusinessKey(merged.toString())
                        .withoutTenantId()
                        .count())
                .isEqualTo(3);
    }

    @Test
    void theProcessOfAMergedCaseThatWasToldIsHiddenAndItsNumberShownNoMore() {
        var main = loop.inProgress();
        var merged = loop.merged(main);
        loop.submit(main, "solved");
        loop.approve(main);
        loop.feedBack(main);
        loop.rate(merged, "no", "dissatisfied");
        var review = open(merged);
        assertThat(loop.seenBy("supervision-1", review)).isTrue();
        record("centre-1", merged, denouncing("supervision-1"));
        nothingIsLeftTo("supervision-1", merged);
        assertThat(loop.seenBy("supervision-2", review)).isTrue();
        assertThat(forms.taskFacts(open(main).getId(), "centre-1").get("mergedCases"))
                .isEqualTo("");
        loop.complete(
                merged, "userTask_reviewMergedCase", "supervision-2", Map.of("decision", "split", "reason", "另行核查"));
        nothingIsLeftTo("supervision-1", merged);
    }

    @Test
    void itIsNoPrecedent() {
        var ruled = report(denouncing("centre-2"));
        rerouteTo(ruled, "minzheng");
        sign(ruled, "minzheng");
        assertThat(precedents.newest(1_000)).extracting(Precedent::caseId).doesNotContain(ruled);
    }

    @Test
    void itIsNoPrecedentAnyMoreOnceItIsKnown() {
        var ruled = loop.report();
        rerouteTo(ruled, "minzheng");
        sign(ruled, "minzheng");
        var kept = precedents.newest(1).get(0);
        assertThat(kept.caseId()).isEqualTo(ruled);
        record("centre-1", ruled, denouncing("centre-2"));
        assertThat(precedents.find(kept.id())).isEmpty();
        assertThat(precedents.newest(1_000)).extracting(Precedent::caseId).doesNotContain(ruled);
        assertThat(precedents.like(loop.view(ruled).problem(), 1_000))
                .extracting(Precedent::caseId)
                .doesNotContain(ruled);
    }

    private void rerouteTo(UUID id, String unit) {
        dispatch(id, "jiaowei");
        loop.object(id, "jiaowei-1");
        loop.complete(id, REROUTE, "centre-1", Map.of("unit", unit, "reason", "属于该单位职责"));
    }

    private void sign(UUID id, String unit) {
        loop.complete(id, SIGN, unit + "-1", Map.of("decision", "sign", "handlerId", unit + "-1"));
    }
}
