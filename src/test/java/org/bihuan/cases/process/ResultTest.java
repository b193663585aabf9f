package org.bihuan.cases.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.bihuan.cases.Outcome;
import org.bihuan.cases.Stage;
import org.bihuan.cases.Step;
import org.junit.jupiter.api.Test;

/** A result needs outcome, text and evidence, and somebody else's review. */
class ResultTest extends LoopTest {

    private static final Map<String, Object> RESULT =
            Map.of("decision", "result", "outcome", "solved", "resultText", "已安装路灯", "evidence", "照片1张");

    private static Map<String, Object> without(String field) {
        var form = new HashMap<>(RESULT);
        form.remove(field);
        return form;
    }

    private UUID submitted() {
        var id = loop.inProgress();
        loop.submit(id, "solved");
        return id;
    }

    @Test
    void aResultWithoutEvidenceTextOrOutcomeIsRefusedAndNothingChanges() {
        var id = loop.inProgress();
        loop.refuses(id, "佐证", ClosedLoopProcess.IMPLEMENT_CASE, "jiaowei-1", without("evidence"));
        loop.refuses(id, "办理情况", ClosedLoopProcess.IMPLEMENT_CASE, "jiaowei-1", without("resultText"));
        loop.refuses(id, "办理结果", ClosedLoopProcess.IMPLEMENT_CASE, "jiaowei-1", without("outcome"));
        loop.refuses(id, "请选择提交", ClosedLoopProcess.IMPLEMENT_CASE, "jiaowei-1", without("decision"));
        assertThat(loop.openTasks(id)).containsExactly(ClosedLoopProcess.IMPLEMENT_CASE);
    }

    @Test
    void blankEvidenceIsNoEvidence() {
        var id = loop.inProgress();
        var form = new HashMap<>(RESULT);
        form.put("evidence", "  \n ");
        loop.refuses(id, "佐证", ClosedLoopProcess.IMPLEMENT_CASE, "jiaowei-1", form);
    }

    @Test
    void closedIsNotSolvedSoBothAreRecorded() {
        var id = loop.inProgress();
        loop.submit(id, "partlySolved");
        assertThat(loop.view(id).result().outcome()).isEqualTo(Outcome.PARTLY_SOLVED);
        assertThat(loop.view(id).result().submittedBy()).isEqualTo("jiaowei-1");
        assertThat(loop.view(id).stage()).isEqualTo(Stage.IN_REVIEW);
        assertThat(loop.openTasks(id)).containsExactly(ClosedLoopProcess.REVIEW_RESULT);
    }

    @Test
    void whoSubmittedDoesNotReviewEvenAsALeader() {
        var id = loop.inProgress();
        loop.complete(id, ClosedLoopProcess.IMPLEMENT_CASE, "jiaowei-head", RESULT);
        var approval = Map.<String, Object>of("decision", "approve");
        loop.refuses(id, "提交人以外", ClosedLoopProcess.REVIEW_RESULT, "jiaowei-head", approval);
        loop.complete(id, ClosedLoopProcess.REVIEW_RESULT, "jiaowei-leader", approval);
        assertThat(loop.view(id).stage()).isEqualTo(Stage.APPROVED);
    }

    @Test
    void theReviewerSendsAResultBackWithAReason() {
        var id = submitted();
        loop.refuses(id, "退回理由", ClosedLoopProcess.REVIEW_RESULT, "jiaowei-head", Map.of("decision", "sendBack"));
        loop.complete(
                id, ClosedLoopProcess.REVIEW_RESULT, "jiaowei-head", Map.of("decision", "sendBack", "reason", "照片看不清"));
        assertThat(loop.view(id).stage()).isEqualTo(Stage.IN_PROGRESS);
        assertThat(loop.view(id).remark()).isEqualTo("照片看不清");
        assertThat(loop.task(id, ClosedLoopProcess.IMPLEMENT_CASE).getAssignee())
                .isEqualTo("jiaowei-1");
    }

    @Test
    void aSentBackResultIsSubmittedAgain() {
        var id = submitted();
        loop.complete(
                id, ClosedLoopProcess.REVIEW_RESULT, "jiaowei-head", Map.of("decision", "sendBack", "reason", "照片看不清"));
        loop.submit(id, "solved");
        loop.approve(id);
        assertThat(loop.view(id).stage()).isEqualTo(Stage.APPROVED);
        assertThat(loop.steps(id)).endsWith(Step.SUBMITTED, Step.SENT_BACK, Step.SUBMITTED, Step.APPROVED);
        assertThat(loop.openTasks(id)).containsExactly(ClosedLoopProcess.GIVE_FEEDBACK);
    }

    @Test
    void theResidentIsContactedAndToldWithWords() {
        var id = loop.dispatched();
        loop.sign(id);
        loop.refuses(id, "联系的情况", ClosedLoopProcess.CONTACT_RESIDENT, "jiaowei-1", Map.of());
        loop.contact(id);
        loop.submit(id, "solved");
        loop.approve(id);
        loop.refuses(id, "反馈内容", ClosedLoopProcess.GIVE_FEEDBACK, "jiaowei-1", Map.of("feedbackChannel", "phone"));
        loop.refuses(id, "反馈方式", ClosedLoopProcess.GIVE_FEEDBACK, "jiaowei-1", Map.of("feedbackText", "好了"));
    }
}
