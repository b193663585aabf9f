package org.bihuan.cases.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.bihuan.cases.process.Loop.instant;

import java.util.Map;
import java.util.UUID;
import org.bihuan.cases.Step;
import org.camunda.bpm.engine.AuthorizationException;
import org.junit.jupiter.api.Test;

/** Each rung once, at its exact instant, with what it promises. */
class LadderClimbTest extends LoopTest {

    /** Seven days: day 4 is Friday the 6th, day 6 Sunday the 8th, day 7 Monday the 9th of March. */
    private static final String[] RUNGS = {
        "HANDLING half 2026-03-07T00:00",
        "HANDLING warning 2026-03-09T00:00",
        "HANDLING overdue 2026-03-10T00:00",
        "HANDLING leader 2026-03-11T00:00",
        "HANDLING bulletin 2026-03-13T00:00",
    };

    @Test
    void aCaseOfSevenDaysClimbsEachRungAtItsInstant() {
        var id = loop.inProgress();
        loop.until("2026-04-30T00:00");
        assertThat(loop.evidence.rungs(id)).containsExactly(RUNGS);
        assertThat(loop.evidence.rungTimers(id)).containsExactly(instant("9999-12-31T00:00"));
    }

    @Test
    void theTimerWaitsForTheNextRungAfterEachOne() {
        var id = loop.inProgress();
        for (var rung : RUNGS) {
            var at = rung.substring(rung.length() - 16);
            assertThat(loop.evidence.rungTimers(id)).containsExactly(instant(at));
            loop.until(at);
            loop.evidence.timerAndTasksAgreeWithTheClock(id);
        }
    }

    @Test
    void nothingIsReachedAMomentBefore() {
        var id = loop.inProgress();
        loop.until("2026-03-06T23:59:59.999");
        assertThat(loop.evidence.rungs(id)).isEmpty();
    }

    @Test
    void everyRungTellsItsPeopleInWorkingTime() {
        var id = loop.inProgress();
        loop.until("2026-03-13T00:00");
        assertThat(loop.evidence.notes(id))
                .containsExactly(
                        "half jiaowei-1 2026-03-09T09:00",
                        "warning jiaowei-1 2026-03-09T09:00",
                        "warning jiaowei-head 2026-03-09T09:00",
                        "overdue jiaowei-leader 2026-03-10T09:00",
                        "overdue supervision-1 2026-03-10T09:00",
                        "overdue supervision-2 2026-03-10T09:00",
                        "overdue supervision-head 2026-03-10T09:00",
                        "overdue supervision-leader 2026-03-10T09:00",
                        "leader quzhang-1 2026-03-11T09:00",
                        "bulletin supervision-1 2026-03-13T09:00",
                        "bulletin supervision-2 2026-03-13T09:00",
                        "bulletin supervision-head 2026-03-13T09:00",
                        "bulletin supervision-leader 2026-03-13T09:00");
    }

    @Test
    void atExpiryAnOrderIsDraftedForTheSupervisionOffice() {
        var id = loop.inProgress();
        loop.until("2026-03-10T00:00");
        assertThat(loop.evidence.column("stage || lead_unit", "supervision_order", id))
                .containsExactly("DRAFTEDjiaowei");
        var order = loop.evidence.orders(id).get(0);
        assertThat(loop.openTasks(order)).containsExactly(SupervisionOrderProcess.ISSUE_ORDER);
        assertThat(loop.steps(id)).endsWith(Step.RUNG_REACHED, Step.ORDER_DRAFTED);
    }

    @Test
    void oneWorkingDayLaterTheDistrictLeaderHasATask() {
        var id = loop.inProgress();
        loop.until("2026-03-11T00:00");
        assertThat(loop.task(id, ClosedLoopProcess.INSTRUCT_UNIT).getAssignee()).isEqualTo("quzhang-1");
        loop.refuses(id, "批示内容", ClosedLoopProcess.INSTRUCT_UNIT, "quzhang-1", Map.of());
        loop.complete(id, ClosedLoopProcess.INSTRUCT_UNIT, "quzhang-1", Map.of("instruction", "三日内办结"));
        assertThat(loop.steps(id)).endsWith(Step.INSTRUCTED);
        assertThat(loop.openTasks(id)).contains(ClosedLoopProcess.IMPLEMENT_CASE);
    }

    @Test
    void threeWorkingDaysLaterItIsEnteredOnTheDraftBulletin() {
        var id = loop.inProgress();
        loop.until("2026-03-12T23:59");
        assertThat(loop.evidence.bulletinEntries(id)).isZero();
        loop.until("2026-03-13T00:00");
        assertThat(loop.evidence.bulletinEntries(id)).isEqualTo(1);
        assertThat(loop.evidence.column("unit", "bulletin_entry", id)).containsExactly("jiaowei");
    }

    @Test
    void anUndispatchedCaseClimbsTheCentresLadder() {
        var id = loop.report();
        loop.until("2026-03-06T00:00");
        assertThat(loop.evidence.rungs(id))
                .containsExactly(
                        "DISPATCH half 2026-03-02T11:00",
                        "DISPATCH warning 2026-03-02T11:36",
                        "DISPATCH overdue 2026-03-02T12:00",
                        "DISPATCH leader 2026-03-04T00:00",
                        "DISPATCH bulletin 2026-03-06T00:00");
        assertThat(loop.evidence.column("lead_unit", "supervision_order", id)).containsExactly("centre");
        assertThat(loop.evidence.column("round", "callback", id)).isEmpty();
        assertThat(loop.evidence.notes(id)).contains("half centre-2 2026-03-02T11:00");
    }

    @Test
    void anUnsignedCaseClimbsAndEveryHandlerOfTheUnitIsTold() {
        var id = loop.dispatched();
        loop.until("2026-03-07T00:00");
        assertThat(loop.evidence.notes(id))
                .containsExactly("half jiaowei-1 2026-03-09T09:00", "half jiaowei-2 2026-03-09T09:00");
    }

    @Test
    void aLateDispatchLeavesTheMissedRungToTheCentreAndStartsTheUnitsClock() {
        var id = loop.report();
        loop.at("2026-03-02T14:00");
        loop.dispatch(id);
        assertThat(loop.evidence.rungs(id)).hasSize(3).endsWith("DISPATCH overdue 2026-03-02T12:00");
        assertThat(loop.evidence.column("lead_unit", "supervision_order", id)).containsExactly("centre");
        assertThat(loop.evidence.due(id)).isEqualTo(instant("2026-03-10T00:00"));
    }

    @Test
    void aLimitInHoursTellsAtOnceDayAndNight() {
        loop.at("2026-03-02T20:00");
        var id = loop.report();
        loop.complete(
                id,
                ClosedLoopProcess.DISPATCH_CASE,
                "centre-1",
                Map.of("decision", "dispatch", "unit", "jiaowei", "limitClass", "danger"));
        loop.until("2026-03-02T22:00");
        assertThat(loop.evidence.rungs(id))
                .containsExactly(
                        "HANDLING half 2026-03-02T21:00",
                        "HANDLING warning 2026-03-02T21:36",
                        "HANDLING overdue 2026-03-02T22:00");
        assertThat(loop.evidence.notes(id))
                .contains("half jiaowei-1 2026-03-02T21:00", "overdue supervision-1 2026-03-02T22:00");
    }

    @Test
    void afterDowntimeMissedRungsAreRecordedInOrderAndOnlyTheHighestSends() {
        var id = loop.inProgress();
        loop.at("2026-03-10T14:00");
        loop.fireLadder(id);
        assertThat(loop.evidence.rungs(id)).containsExactly(RUNGS[0], RUNGS[1], RUNGS[2]);
        assertThat(loop.evidence.notes(id)).hasSize(5).allMatch(note -> note.startsWith("overdue "));
        assertThat(loop.evidence.notes(id)).contains("overdue jiaowei-leader 2026-03-10T14:00");
        assertThat(loop.evidence.orders(id)).hasSize(1);
        assertThat(loop.evidence.rungTimers(id)).containsExactly(instant("2026-03-11T00:00"));
    }

    @Test
    void aTimerThatFiresAgainChangesNothing() {
        var id = loop.inProgress();
        loop.until("2026-03-10T00:00");
        var rungs = loop.evidence.rungs(id);
        var notes = loop.evidence.notes(id);
        loop.fireLadder(id);
        assertThat(loop.evidence.rungs(id)).isEqualTo(rungs);
        assertThat(loop.evidence.notes(id)).isEqualTo(notes);
        assertThat(loop.evidence.orders(id)).hasSize(1);
        assertThat(loop.evidence.rungTimers(id)).containsExactly(instant("2026-03-11T00:00"));
    }

    @Test
    void aLateFeedbackRecordsTheOverdueRungEvenBeforeItsTimerFired() {
        var id = loop.inProgress();
        loop.submit(id, "solved");
        loop.approve(id);
        loop.at("2026-03-10T00:00");
        loop.feedBack(id);
        assertThat(loop.evidence.rungs(id)).containsExactly(RUNGS[0], RUNGS[1], RUNGS[2]);
        assertThat(loop.evidence.orders(id)).hasSize(1);
        assertThat(loop.evidence.column("round || at_expiry::text", "callback", id))
                .containsExactly("1true", "2false");
    }

    @Test
    void aFeedbackJustInTimeReachesNoOverdueRung() {
        var id = loop.inProgress();
        loop.submit(id, "solved");
        loop.approve(id);
        loop.until("2026-03-09T23:59:59.999");
        loop.feedBack(id);
        loop.until("2026-03-10T01:00");
        assertThat(loop.evidence.rungs(id)).containsExactly(RUNGS[0], RUNGS[1]);
    }

    @Test
    void aLateAnswerOnTheSpotStillRecordsTheOverdueRung() {
        var id = loop.report();
        loop.at("2026-03-02T12:00");
        loop.complete(
                id,
                ClosedLoopProcess.DISPATCH_CASE,
                "centre-1",
                Map.of("decision", "answer", "answerText", "周一至周五9时至17时办理"));
        assertThat(loop.evidence.rungs(id)).endsWith("DISPATCH overdue 2026-03-02T12:00");
        assertThat(loop.ended(id)).isTrue();
    }

    @Test
    void aClosedCaseNeverClimbs() {
        var id = loop.fedBack();
        loop.rate(id, "yes", "satisfied");
        loop.until("2026-04-30T00:00");
        assertThat(loop.evidence.rungs(id)).isEmpty();
        assertThat(loop.evidence.notes(id)).isEmpty();
    }

    private UUID order(UUID id) {
        return loop.evidence.orders(id).get(0);
    }

    private void sign(UUID order) {
        loop.complete(
                order, SupervisionOrderProcess.ISSUE_ORDER, "quzhang-1", Map.of("decision", "issue", "matter", "立即办理"));
    }

    @Test
    void anUnsignedOrderMayBeSignedByTheDistrictLeaderAfterTheLeaderRung() {
        var id = loop.inProgress();
        loop.until("2026-03-10T12:00");
        assertThatThrownBy(() -> sign(order(id))).isInstanceOf(AuthorizationException.class);
        loop.until("2026-03-11T00:00");
        sign(order(id));
        assertThat(loop.openTasks(order(id))).containsExactly(SupervisionOrderProcess.ANSWER_ORDER);
    }
}
