package org.bihuan.cases.recusal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.bihuan.cases.Complaint;
import org.bihuan.cases.ComplaintKind;
import org.bihuan.cases.Refusal;
import org.bihuan.cases.Stage;
import org.bihuan.cases.Step;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.NestedExceptionUtils;

/** Whom a case complains of is often learned only while it is worked. */
class RecusingTest extends RecusalLoop {

    @Test
    void aUnitThatHasTheCaseLosesItToTheDispatcher() {
        var id = loop.inProgress();
        var due = loop.evidence.due(id);
        record("centre-1", id, OF_A_TEACHERS_OFFICE);
        assertThat(loop.view(id).stage()).isEqualTo(Stage.RETURNED);
        assertThat(loop.view(id).leadUnit()).isNull();
        assertThat(loop.view(id).handler()).isNull();
        assertThat(open(id).getTaskDefinitionKey()).isEqualTo(REROUTE);
        assertThat(loop.evidence.due(id)).isEqualTo(due);
        nothingIsLeftTo("jiaowei-1", id);
        nothingIsLeftTo("jiaowei-leader", id);
        loop.complete(id, REROUTE, "centre-1", Map.of("unit", "minzheng", "reason", "另行指定"));
        loop.complete(id, SIGN, "minzheng-1", Map.of("decision", "sign", "handlerId", "minzheng-1"));
        assertThat(loop.task(id, CONTACT).getAssignee()).isEqualTo("minzheng-1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"sign", "contact", "review", "feedback"})
    void fromWhereverTheUnitHadIt(String stage) {
        var id = loop.dispatched();
        if (!stage.equals("sign")) {
            loop.sign(id);
        }
        if (stage.matches("review|feedback")) {
            loop.contact(id);
            loop.submit(id, "solved");
        }
        if (stage.equals("feedback")) {
            loop.approve(id);
        }
        record("supervision-1", id, OF_A_TEACHERS_OFFICE);
        assertThat(open(id).getTaskDefinitionKey()).isEqualTo(REROUTE);
        assertThat(loop.evidence.rungTimers(id)).hasSize(1);
        nothingIsLeftTo("jiaowei-head", id);
    }

    @Test
    void anUndecidedRequestOfTheUnitFallsAway() {
        var id = loop.inProgress();
        loop.complete(
                id,
                IMPLEMENT,
                "jiaowei-1",
                Map.of("decision", "request", "requestKind", "extend", "extendBy", 1, "reason", "论证"));
        record("centre-1", id, OF_A_TEACHERS_OFFICE);
        assertThat(loop.openTasks(id)).containsExactly(REROUTE);
        assertThat(loop.steps(id)).contains(Step.REQUEST_LAPSED);
    }

    @Test
    void aHandlerComplainedOfHandsOverToAColleague() {
        var id = loop.inProgress();
        record("centre-1", id, complainingOf("jiaowei-1"));
        assertThat(loop.view(id).handler()).isEqualTo("jiaowei-2");
        assertThat(loop.task(id, IMPLEMENT).getAssignee()).isEqualTo("jiaowei-2");
        nothingIsLeftToButOldNotes("jiaowei-1", id);
        assertThat(told(id)).contains("jiaowei-2");
        submitAs("jiaowei-2", id);
        loop.approve(id);
        assertThat(loop.task(id, "userTask_giveFeedback").getAssignee()).isEqualTo("jiaowei-2");
    }

    private void submitAs(String official, UUID id) {
        loop.complete(
                id,
                IMPLEMENT,
                official,
                Map.of("decision", "result", "outcome", "solved", "resultText", "已道歉", "evidence", "记录1份"));
    }

    @Test
    void aSimpleComplaintIsHandledByTheUnitButNotByThePerson() {
        var id = report(complainingOf("jiaowei-1"));
        dispatch(id, "jiaowei");
        nothingIsLeftTo("jiaowei-1", id);
        loop.refuses(id, "应当回避", SIGN, "jiaowei-2", Map.of("decision", "sign", "handlerId", "jiaowei-1"));
        loop.complete(id, SIGN, "jiaowei-2", Map.of("decision", "sign", "handlerId", "jiaowei-2"));
        assertThat(forms.taskFacts(open(id).getId(), "jiaowei-2")).containsKey("detail");
        nothingIsLeftTo("jiaowei-1", id);
    }

    @Test
    void aSectionHeadComplainedOfDoesNotReview() {
        var id = report(complainingOf("jiaowei-head"));
        dispatch(id, "jiaowei");
        loop.sign(id);
        loop.contact(id);
        loop.submit(id, "solved");
        nothingIsLeftTo("jiaowei-head", id);
        loop.complete(id, REVIEW, "jiaowei-leader", Map.of("decision", "approve"));
        assertThat(loop.view(id).stage()).isEqualTo(Stage.APPROVED);
    }

    @Test
    void theUnitOfALeaderComplainedOfKeepsAway() {
        var id = report(complainingOf("jiaowei-leader"));
        nothingIsLeftTo("jiaowei-1", id);
        loop.refuses(
                id,
                "应当回避",
                DISPATCH,
                "centre-1",
                Map.of("decision", "dispatch", "unit", "jiaowei", "limitClass", "ordinary"));
    }

    @Test
    void reworkForAUnitThatMustKeepAwayGoesToTheSupervisionOffice() {
        var id = loop.fedBack();
        record("centre-1", id, OF_A_TEACHERS_OFFICE);
        loop.rate(id, "no", "dissatisfied");
        loop.complete(id, "userTask_reviewComplaint", "supervision-1", Map.of("decision", "rework", "reason", "重新核查"));
        nothingIsLeftToButOldNotes("jiaowei-1", id);
        assertThat(open(id).getAssignee()).isNull();
        submitAs("supervision-2", id);
        assertThat(loop.view(id).stage()).isEqualTo(Stage.IN_REVIEW);
    }

    @Test
    void anOfficialWhoHadTakenTheTaskLosesIt() {
        var id = loop.report();
        loop.as("centre-2", () -> loop.tasks.claim(open(id).getId(), "centre-2"));
        record("centre-1", id, denouncing("centre-2"));
        assertThat(open(id).getAssignee()).isNull();
        nothingIsLeftTo("centre-2", id);
        dispatch(id, "jiaowei");
    }

    @Test
    void aCorrectionOpensTheCaseAgain() {
        var id = report(OF_A_TEACHERS_OFFICE);
        record("centre-1", id, new Complaint(ComplaintKind.NONE, List.of(), List.of()));
        assertThat(recusals.maySee("jiaowei-1", id)).isTrue();
        dispatch(id, "jiaowei");
        assertThat(loop.seenBy("jiaowei-1", open(id))).isTrue();
        loop.as(
                "supervision-1",
                () -> assertThat(loop.history
                                .createHistoricProcessInstanceQuery()
                                .processInstanceBusinessKey(id.toString())
                                .count())
                        .isOne());
    }

    @Test
    void whoRecordsIsTheFirstToKeepAway() {
        var id = loop.inProgress();
        record("centre-1", id, complaint(ComplaintKind.DENUNCIATION, List.of("centre", "jiaowei"), List.of()));
        nothingIsLeftToButOldNotes("centre-1", id);
        loop.complete(id, REROUTE, "supervision-1", Map.of("unit", "minzheng", "reason", "另行指定"));
        assertThat(loop.view(id).leadUnit()).isEqualTo("minzheng");
    }

    @Test
    void theRecordSaysWhoAndWhyButTheNamesStandApart() {
        var id = loop.dispatched();
        record("supervision-1", id, denouncing("minzheng-1"));
        var last = loop.views.history(id).get(loop.views.history(id).size() - 1);
        assertThat(last.step()).isEqualTo(Step.RECUSED);
        assertThat(last.actor()).isEqualTo("supervision-1");
        assertThat(last.why()).isEqualTo("举报单位或工作人员：阅件时发现");
        assertThat(recusals.complaint(id)).contains(denouncing("minzheng-1"));
        assertThatThrownBy(() -> jdbc.sql("UPDATE complaint SET reason = 'x'").update())
                .hasMessageContaining("never changed");
    }

    @Test
    void whoMustKeepAwayCanNeitherRecordNorTakeBack() {
        var id = report(denouncing("supervision-1"));
        var number = loop.view(id).number();
        var nothing = new Complaint(ComplaintKind.NONE, List.of(), List.of());
        assertThat(refusal("supervision-1", number, nothing)).isEqualTo("没有编号为“" + number + "”的诉求，请核对编号。");
        assertThat(refusal("supervision-1", "0", nothing)).isEqualTo("没有编号为“0”的诉求，请核对编号。");
        assertThat(recusals.complaint(id)).contains(denouncing("supervision-1"));
    }

    @Test
    void aUnitRecordsNoRecusal() {
        var id = loop.dispatched();
        assertThatThrownBy(() -> record("minzheng-1", id, OF_A_TEACHERS_OFFICE)).isInstanceOf(RuntimeException.class);
        assertThat(loop.view(id).stage()).isEqualTo(Stage.DISPATCHED);
    }

    private String refusal(String official, String number, Complaint complaint) {
        var thrown = catchThrowable(() -> record(official, number, complaint));
        assertThat(NestedExceptionUtils.getMostSpecificCause(thrown)).isInstanceOf(Refusal.class);
        return NestedExceptionUtils.getMostSpecificCause(thrown).getMessage();
    }
}
