package org.bihuan.cases.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bihuan.cases.process.Loop.instant;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.bihuan.cases.Complaint;
import org.bihuan.cases.ComplaintKind;
import org.bihuan.cases.Recusals;
import org.bihuan.cases.Stage;
import org.bihuan.cases.Step;
import org.bihuan.cases.Supervising;
import org.bihuan.cases.SupervisionOrder;
import org.bihuan.cases.SupervisionOrders;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What the supervision office does about a case at any time, each with its reason. */
class SupervisingTest extends LoopTest {

    @Autowired
    Supervising supervising;

    @Autowired
    SupervisionOrders orders;

    @Autowired
    Recusals recusals;

    private String number(UUID id) {
        return loop.view(id).number();
    }

    @Test
    void urgingReachesTheHandlerAndBothHeads() {
        var id = loop.inProgress();
        supervising.urge(number(id), "已接近时限", "supervision-1");
        assertThat(loop.steps(id)).endsWith(Step.OFFICE_URGED);
        assertThat(loop.evidence.notes(id))
                .containsExactly(
                        "notice jiaowei-1 2026-03-02T10:00",
                        "notice jiaowei-head 2026-03-02T10:00",
                        "notice jiaowei-leader 2026-03-02T10:00");
        assertThat(loop.openTasks(id)).containsExactly(ClosedLoopProcess.IMPLEMENT_CASE);
    }

    @Test
    void eachOfficialUrgesACaseOnceADay() {
        var id = loop.inProgress();
        supervising.urge(number(id), "已接近时限", "supervision-1");
        loop.at("2026-03-02T23:59");
        loop.refuses(id, "今天已经催办过", () -> supervising.urge(number(id), "再催一次", "supervision-1"));
        supervising.urge(number(id), "另一位也催", "supervision-2");
        loop.at("2026-03-03T00:00");
        supervising.urge(number(id), "第二天再催", "supervision-1");
        assertThat(loop.steps(id)).endsWith(Step.OFFICE_URGED, Step.OFFICE_URGED, Step.OFFICE_URGED);
    }

    @Test
    void aReturnedCaseIsTheDispatchersToBeUrgedFor() {
        var id = loop.dispatched();
        loop.object(id, "jiaowei-1");
        supervising.urge(number(id), "尽快改派", "supervision-1");
        assertThat(loop.evidence.notes(id))
                .contains("notice centre-1 2026-03-02T10:00")
                .doesNotContain("notice jiaowei-head 2026-03-02T10:00");
    }

    @Test
    void everyActionNeedsAReasonAndAnOfficialOfTheOffice() {
        var id = loop.dispatched();
        var number = number(id);
        loop.refuses(id, "请填写理由", () -> supervising.urge(number, " ", "supervision-1"));
        loop.refuses(id, "请填写理由", () -> supervising.draftOrder(number, "", "supervision-1"));
        loop.refuses(id, "请填写理由", () -> supervising.handOver(number, "jiaowei-2", null, "supervision-1"));
        loop.refuses(id, "请填写理由", () -> supervising.takeBack(number, "", "supervision-1"));
        for (var stranger : List.of("centre-leader", "jiaowei-leader", "quzhang-1", "admin", "nobody")) {
            loop.refuses(id, "只有督查室", () -> supervising.urge(number, "催", stranger));
            loop.refuses(id, "只有督查室", () -> supervising.draftOrder(number, "催", stranger));
            loop.refuses(id, "只有督查室", () -> supervising.handOver(number, "jiaowei-2", "催", stranger));
            loop.refuses(id, "只有督查室", () -> supervising.takeBack(number, "催", stranger));
        }
    }

    @Test
    void anOrderIsDraftedInTheOfficialsNameAndIssuedByTheOfficesTask() {
        var id = loop.inProgress();
        supervising.draftOrder(number(id), "群众多次反映", "supervision-1");
        var order = orders.about(id).get(0);
        assertThat(order.leadUnit()).isEqualTo("jiaowei");
        assertThat(order.basis()).isEqualTo("群众多次反映");
        assertThat(loop.views.history(id).get(loop.views.history(id).size() - 1).actor())
                .isEqualTo("supervision-1");
        loop.complete(
                order.id(),
                SupervisionOrderProcess.ISSUE_ORDER,
                "supervision-1",
                Map.of("decision", "issue", "matter", "立即修复路灯", "basis", "群众多次反映"));
        assertThat(orders.byId(order.id()).stage()).isEqualTo(SupervisionOrder.Stage.ISSUED);
        loop.refuses(id, "未了结的督办单", () -> supervising.draftOrder(number(id), "再来一份", "supervision-2"));
    }

    @Test
    void anotherHandlerTakesOverWhatTheFirstHadInHand() {
        var id = loop.inProgress();
        supervising.handOver(number(id), "jiaowei-2", "原经办人外出", "supervision-1");
        assertThat(loop.view(id).handler()).isEqualTo("jiaowei-2");
        assertThat(loop.task(id, ClosedLoopProcess.IMPLEMENT_CASE).getAssignee())
                .isEqualTo("jiaowei-2");
        assertThat(loop.evidence.due(id)).isEqualTo(instant("2026-03-10T00:00"));
        loop.complete(
                id,
                ClosedLoopProcess.IMPLEMENT_CASE,
                "jiaowei-2",
                Map.of("decision", "result", "outcome", "solved", "resultText", "已安装路灯", "evidence", "照片1张"));
        loop.approve(id);
        assertThat(loop.task(id, ClosedLoopProcess.GIVE_FEEDBACK).getAssignee()).isEqualTo("jiaowei-2");
    }

    @Test
    void aCaseOnRecordComesBackToTheNewHandler() {
        var id = loop.inProgress();
        loop.submit(id, "cannotSolveYet");
        loop.approve(id);
        loop.complete(
                id,
                ClosedLoopProcess.APPROVE_ON_RECORD,
                "supervision-1",
                Map.of("decision", "approve", "reviewDate", "2026-03-16", "reason", "待规划批复"));
        supervising.handOver(number(id), "jiaowei-2", "原经办人调离", "supervision-1");
        loop.until("2026-03-16T00:00");
        assertThat(loop.task(id, ClosedLoopProcess.IMPLEMENT_CASE).getAssignee())
                .isEqualTo("jiaowei-2");
    }

    @Test
    void onlyAColleagueOfTheHandlerTakesOver() {
        var unsigned = loop.dispatched();
        loop.refuses(
                unsigned,
                "没有可以改派的经办人",
                () -> supervising.handOver(number(unsigned), "jiaowei-2", "试", "supervision-1"));
        var id = loop.inProgress();
        loop.refuses(id, "主办单位的工作人员", () -> supervising.handOver(number(id), "minzheng-1", "试", "supervision-1"));
        loop.refuses(id, "已是本诉求的经办人", () -> supervising.handOver(number(id), "jiaowei-1", "试", "supervision-1"));
        loop.refuses(id, "请选择", () -> supervising.handOver(number(id), "", "试", "supervision-1"));
    }

    @Test
    void aWrongDispatchGoesBackToTheDispatcherAndTheClockRunsOn() {
        var id = loop.dispatched();
        supervising.takeBack(number(id), "不属于教育事项", "supervision-1");
        assertThat(loop.view(id).stage()).isEqualTo(Stage.RETURNED);
        assertThat(loop.steps(id)).endsWith(Step.TAKEN_BACK);
        assertThat(loop.openTasks(id)).containsExactly(ClosedLoopProcess.REROUTE_CASE);
        assertThat(loop.evidence.due(id)).isEqualTo(instant("2026-03-10T00:00"));
        assertThat(loop.evidence.notes(id))
                .contains("notice centre-1 2026-03-02T10:00", "notice jiaowei-1 2026-03-02T10:00");
        loop.complete(id, ClosedLoopProcess.REROUTE_CASE, "centre-1", Map.of("unit", "minzheng", "reason", "属于该单位职责"));
        assertThat(loop.view(id).leadUnit()).isEqualTo("minzheng");
        assertThat(loop.openTasks(id)).containsExactly(ClosedLoopProcess.SIGN_CASE);
    }

    @Test
    void whatIsSignedIsNotTakenBack() {
        var id = loop.dispatched();
        loop.sign(id);
        loop.refuses(id, "首接单位负责到底", () -> supervising.takeBack(number(id), "试", "supervision-1"));
    }

    @Test
    void toWhoeverMustKeepAwayTheNumberIsUnknown() {
        var id = loop.inProgress();
        recusals.record(
                id, new Complaint(ComplaintKind.COMPLAINT, List.of(), List.of("supervision-2")), "阅件", "centre-1");
        loop.jdbc
                .sql("UPDATE case_file SET complained = true WHERE id = ?")
                .param(id)
                .update();
        loop.refuses(id, "没有编号为", () -> supervising.urge(number(id), "催", "supervision-2"));
        supervising.urge(number(id), "催", "supervision-1");
        assertThat(loop.steps(id)).endsWith(Step.OFFICE_URGED);
    }

    @Test
    void aClosedCaseIsLeftAlone() {
        var id = loop.fedBack();
        loop.rate(id, "yes", "satisfied");
        loop.refuses(id, "已办结", () -> supervising.urge(number(id), "催", "supervision-1"));
        loop.refuses(id, "已办结", () -> supervising.draftOrder(number(id), "催", "supervision-1"));
    }
}
