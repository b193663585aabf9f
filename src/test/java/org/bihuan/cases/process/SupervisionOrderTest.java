package org.bihuan.cases.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bihuan.cases.process.Loop.instant;

import java.util.Map;
import java.util.UUID;
import org.bihuan.cases.Step;
import org.bihuan.cases.SupervisionOrder;
import org.bihuan.cases.SupervisionOrders;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** 督办单: drafted by the system; issued, checked and closed by the supervision office; answered by the unit. */
class SupervisionOrderTest extends LoopTest {

    private static final Map<String, Object> ISSUE =
            Map.of("decision", "issue", "matter", "立即修复路灯", "basis", "办理时限已到期", "replyWithin", 3);

    @Autowired
    SupervisionOrders orders;

    private UUID caseId;
    private UUID id;

    @BeforeEach
    void drafted() {
        caseId = loop.inProgress();
        loop.until("2026-03-10T09:00");
        id = loop.evidence.orders(caseId).get(0);
    }

    private void issue() {
        loop.complete(id, SupervisionOrderProcess.ISSUE_ORDER, "supervision-1", ISSUE);
    }

    private void answer() {
        loop.complete(id, SupervisionOrderProcess.ANSWER_ORDER, "jiaowei-leader", Map.of("reply", "已修复"));
    }

    private void check(String decision) {
        loop.complete(
                id,
                SupervisionOrderProcess.CHECK_REPLY,
                "supervision-2",
                Map.of("decision", decision, "reason", "未附照片"));
    }

    private SupervisionOrder.Stage stage() {
        return orders.byId(id).stage();
    }

    @Test
    void anIssuedOrderRunsOnItsOwnClock() {
        issue();
        assertThat(stage()).isEqualTo(SupervisionOrder.Stage.ISSUED);
        // Three working days after Tuesday the 10th: the whole of Friday the 13th; half are two, Thursday the 12th.
        assertThat(loop.evidence.due(id)).isEqualTo(instant("2026-03-14T00:00"));
        assertThat(loop.evidence.rungTimers(id)).containsExactly(instant("2026-03-13T00:00"));
        assertThat(loop.evidence.due(caseId)).isEqualTo(instant("2026-03-10T00:00"));
        assertThat(loop.steps(caseId)).endsWith(Step.ORDER_ISSUED);
    }

    @Test
    void aDiscardedDraftEndsWithItsReason() {
        loop.refuses(id, "不签发的理由", SupervisionOrderProcess.ISSUE_ORDER, "supervision-1", Map.of("decision", "discard"));
        loop.complete(
                id,
                SupervisionOrderProcess.ISSUE_ORDER,
                "supervision-1",
                Map.of("decision", "discard", "reason", "已当场办结"));
        assertThat(stage()).isEqualTo(SupervisionOrder.Stage.DISCARDED);
        assertThat(orders.byId(id).remark()).isEqualTo("已当场办结");
        assertThat(loop.ended(id)).isTrue();
        assertThat(loop.ended(caseId)).isFalse();
    }

    @Test
    void aCheckedReplySettlesTheOrder() {
        issue();
        answer();
        assertThat(stage()).isEqualTo(SupervisionOrder.Stage.ANSWERED);
        assertThat(loop.openTasks(id)).containsExactly(SupervisionOrderProcess.CHECK_REPLY);
        check("settle");
        assertThat(stage()).isEqualTo(SupervisionOrder.Stage.SETTLED);
        assertThat(loop.evidence.due(id)).isNull();
        assertThat(loop.ended(id)).isTrue();
        assertThat(loop.steps(caseId)).endsWith(Step.ORDER_ISSUED, Step.ORDER_ANSWERED, Step.ORDER_SETTLED);
    }

    @Test
    void aReplyThatIsNotEnoughGoesBackOnANewClock() {
        issue();
        answer();
        assertThat(loop.evidence.due(id)).isNull();
        loop.at("2026-03-12T09:00");
        check("sendBack");
        assertThat(stage()).isEqualTo(SupervisionOrder.Stage.ISSUED);
        assertThat(orders.byId(id).remark()).isEqualTo("未附照片");
        assertThat(loop.openTasks(id)).containsExactly(SupervisionOrderProcess.ANSWER_ORDER);
        assertThat(loop.evidence.due(id)).isEqualTo(instant("2026-03-18T00:00"));
        answer();
        check("settle");
        assertThat(stage()).isEqualTo(SupervisionOrder.Stage.SETTLED);
    }

    @Test
    void anUnansweredOrderClimbsItsOwnLadder() {
        issue();
        loop.until("2026-03-19T00:00");
        assertThat(loop.evidence.rungs(id))
                .containsExactly(
                        "ORDER half 2026-03-13T00:00",
                        "ORDER warning 2026-03-14T00:00",
                        "ORDER overdue 2026-03-14T00:00",
                        "ORDER leader 2026-03-17T00:00",
                        "ORDER bulletin 2026-03-19T00:00");
        assertThat(loop.evidence.orders(caseId)).hasSize(1);
        loop.evidence.timerAndTasksAgreeWithTheClock(id);
    }

    @Test
    void aLateReplyStillRecordsTheOverdueRung() {
        issue();
        loop.at("2026-03-14T00:00");
        answer();
        assertThat(loop.evidence.rungs(id)).endsWith("ORDER overdue 2026-03-14T00:00");
    }

    @Test
    void anOrderNeedsMatterReplyAndReason() {
        loop.refuses(id, "督办事项", SupervisionOrderProcess.ISSUE_ORDER, "supervision-1", Map.of("decision", "issue"));
        loop.refuses(
                id,
                "至少为1个工作日",
                SupervisionOrderProcess.ISSUE_ORDER,
                "supervision-1",
                Map.of("decision", "issue", "matter", "立即修复路灯", "replyWithin", 0));
        issue();
        loop.refuses(id, "督办回复", SupervisionOrderProcess.ANSWER_ORDER, "jiaowei-leader", Map.of());
        answer();
        loop.refuses(id, "退回理由", SupervisionOrderProcess.CHECK_REPLY, "supervision-2", Map.of("decision", "sendBack"));
    }

    @Test
    void anOrderStaysWithItsUnitWhateverAFormSends() {
        loop.complete(
                id,
                SupervisionOrderProcess.ISSUE_ORDER,
                "supervision-1",
                Map.of("decision", "issue", "matter", "立即修复路灯", "leadUnit", "minzheng"));
        var task = loop.task(id, SupervisionOrderProcess.ANSWER_ORDER);
        assertThat(loop.seenBy("jiaowei-leader", task)).isTrue();
        assertThat(loop.seenBy("minzheng-leader", task)).isFalse();
    }
}
