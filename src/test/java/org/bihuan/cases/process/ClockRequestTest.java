package org.bihuan.cases.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bihuan.cases.process.Loop.instant;

import java.util.Map;
import java.util.UUID;
import org.bihuan.cases.Stage;
import org.bihuan.cases.Step;
import org.junit.jupiter.api.Test;

/** More time or a pause: asked before expiry by one, decided by another, lapsed when nobody decides in time. */
class ClockRequestTest extends LoopTest {

    private static final Map<String, Object> EXTEND =
            Map.of("decision", "request", "requestKind", "extend", "extendBy", 3, "reason", "需要专家论证");
    private static final Map<String, Object> PAUSE =
            Map.of("decision", "request", "requestKind", "pause", "pauseUntil", "2026-03-09", "reason", "等待上级批复");

    private UUID asked(Map<String, Object> request) {
        var id = loop.inProgress();
        ask(id, request);
        return id;
    }

    private void ask(UUID id, Map<String, Object> request) {
        loop.complete(id, ClosedLoopProcess.IMPLEMENT_CASE, "jiaowei-1", request);
    }

    private void decide(UUID id, String decision) {
        loop.complete(
                id, ClosedLoopProcess.DECIDE_REQUEST, "supervision-1", Map.of("decision", decision, "reason", "理由充分"));
    }

    @Test
    void theUnitWorksOnWhileItsRequestWaits() {
        var id = asked(EXTEND);
        assertThat(loop.view(id).stage()).isEqualTo(Stage.IN_PROGRESS);
        assertThat(loop.openTasks(id))
                .containsExactly(ClosedLoopProcess.DECIDE_REQUEST, ClosedLoopProcess.IMPLEMENT_CASE);
        assertThat(loop.evidence.due(id)).isEqualTo(instant("2026-03-10T00:00"));
    }

    @Test
    void aGrantedExtensionMovesDueDateTimerAndTask() {
        var id = asked(EXTEND);
        decide(id, "approve");
        // The tenth day is Thursday, 12 March; half of ten days end with Saturday, 7 March.
        assertThat(loop.evidence.due(id)).isEqualTo(instant("2026-03-13T00:00"));
        assertThat(loop.evidence.rungTimers(id)).containsExactly(instant("2026-03-08T00:00"));
        assertThat(loop.task(id, ClosedLoopProcess.IMPLEMENT_CASE).getDueDate()).isEqualTo(instant("2026-03-13T00:00"));
        assertThat(loop.steps(id)).endsWith(Step.EXTENSION_ASKED, Step.REQUEST_APPROVED, Step.RESIDENT_TOLD);
        assertThat(loop.evidence.notes(id)).contains("notice jiaowei-1 2026-03-02T10:00");
    }

    @Test
    void aRefusedExtensionLeavesTheClockAlone() {
        var id = asked(EXTEND);
        decide(id, "refuse");
        assertThat(loop.evidence.due(id)).isEqualTo(instant("2026-03-10T00:00"));
        assertThat(loop.steps(id)).endsWith(Step.EXTENSION_ASKED, Step.REQUEST_REFUSED, Step.RESIDENT_TOLD);
        assertThat(loop.evidence.column("state", "clock_request", id)).containsExactly("REFUSED");
        assertThat(loop.openTasks(id)).containsExactly(ClosedLoopProcess.IMPLEMENT_CASE);
    }

    @Test
    void whoAskedDoesNotDecide() {
        var id = asked(EXTEND);
        // Even an official whom the engine would let in.
        var task = loop.task(id, ClosedLoopProcess.DECIDE_REQUEST).getId();
        loop.tasks.addCandidateUser(task, "jiaowei-1");
        var form = Map.<String, Object>of("decision", "approve");
        loop.refuses(id, "申请人以外", ClosedLoopProcess.DECIDE_REQUEST, "jiaowei-1", form);
    }

    @Test
    void aGrantedPauseGivesItsDaysBack() {
        loop.at("2026-03-02T10:00");
        var id = loop.inProgress();
        loop.until("2026-03-04T15:00");
        ask(id, PAUSE);
        decide(id, "approve");
        // 4 to 8 March don't count: day 1 is the 3rd, day 2 the 9th, day 7 Saturday the 14th, so Monday the 16th.
        assertThat(loop.evidence.due(id)).isEqualTo(instant("2026-03-17T00:00"));
        assertThat(loop.evidence.rungTimers(id)).containsExactly(instant("2026-03-12T00:00"));
    }

    @Test
    void aPausedCaseReachesNoRungUntilItRunsAgain() {
        var id = loop.inProgress();
        loop.until("2026-03-06T15:00");
        ask(id, PAUSE);
        decide(id, "approve");
        loop.until("2026-03-09T12:00");
        assertThat(loop.evidence.rungs(id)).isEmpty();
        // Days 1 to 3 are 3 to 5 March, day 4 is the 9th.
        loop.until("2026-03-10T00:00");
        assertThat(loop.evidence.rungs(id)).containsExactly("HANDLING half 2026-03-10T00:00");
    }

    @Test
    void aPauseNeedsAnExpectedEnd() {
        var id = loop.inProgress();
        var form = Map.<String, Object>of("decision", "request", "requestKind", "pause", "reason", "等待上级批复");
        loop.refuses(id, "预计恢复日期", ClosedLoopProcess.IMPLEMENT_CASE, "jiaowei-1", form);
    }

    @Test
    void aRequestThatNobodyDecidedLapsesAtExpiryWithItsTask() {
        var id = asked(EXTEND);
        loop.until("2026-03-10T00:00");
        assertThat(loop.evidence.column("state", "clock_request", id)).containsExactly("LAPSED");
        assertThat(loop.openTasks(id)).doesNotContain(ClosedLoopProcess.DECIDE_REQUEST);
        assertThat(loop.openTasks(id)).contains(ClosedLoopProcess.IMPLEMENT_CASE);
        assertThat(loop.steps(id)).contains(Step.REQUEST_LAPSED);
        loop.evidence.timerAndTasksAgreeWithTheClock(id);
    }

    @Test
    void aDecisionAfterExpiryIsRefusedEvenBeforeTheTimerFired() {
        var id = asked(EXTEND);
        loop.at("2026-03-10T00:00");
        loop.refuses(id, "已经届满", ClosedLoopProcess.DECIDE_REQUEST, "supervision-1", Map.of("decision", "approve"));
    }

    @Test
    void aRequestAfterExpiryIsRefused() {
        var id = loop.inProgress();
        loop.until("2026-03-10T08:00");
        loop.refuses(id, "到期前申请", ClosedLoopProcess.IMPLEMENT_CASE, "jiaowei-1", EXTEND);
    }

    @Test
    void aSecondRequestWaitsForTheFirst() {
        var id = asked(EXTEND);
        loop.refuses(id, "正在审批", ClosedLoopProcess.IMPLEMENT_CASE, "jiaowei-1", PAUSE);
        decide(id, "refuse");
        ask(id, PAUSE);
        assertThat(loop.openTasks(id)).contains(ClosedLoopProcess.DECIDE_REQUEST);
    }

    @Test
    void aRequestNeedsAReasonAndAnAmount() {
        var id = loop.inProgress();
        var noReason = Map.<String, Object>of("decision", "request", "requestKind", "extend", "extendBy", 3);
        loop.refuses(id, "申请理由", ClosedLoopProcess.IMPLEMENT_CASE, "jiaowei-1", noReason);
        var noAmount = Map.<String, Object>of("decision", "request", "requestKind", "extend", "reason", "论证");
        loop.refuses(id, "至少为1", ClosedLoopProcess.IMPLEMENT_CASE, "jiaowei-1", noAmount);
    }

    @Test
    void anUndecidedRequestFallsAwayWithTheFeedback() {
        var id = asked(EXTEND);
        loop.submit(id, "solved");
        loop.approve(id);
        loop.feedBack(id);
        assertThat(loop.evidence.column("state", "clock_request", id)).containsExactly("LAPSED");
        assertThat(loop.openTasks(id)).containsExactly(CallbackProcess.CALL_RESIDENT);
    }
}
