package org.bihuan.cases.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bihuan.cases.process.Loop.instant;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.bihuan.cases.Stage;
import org.bihuan.cases.Step;
import org.junit.jupiter.api.Test;

/** "Cannot be solved yet" is not an end: on record with reason, approver and review date, on the same clocks. */
class OnRecordTest extends LoopTest {

    private static final Map<String, Object> APPROVAL =
            Map.of("decision", "approve", "reviewDate", "2026-03-16", "reason", "须待管线改造");

    private UUID asked() {
        var id = loop.inProgress();
        loop.submit(id, "cannotSolveYet");
        loop.approve(id);
        return id;
    }

    private void decide(UUID id, Map<String, Object> form) {
        loop.complete(id, ClosedLoopProcess.APPROVE_ON_RECORD, "supervision-1", form);
    }

    @Test
    void whatCannotBeSolvedYetWaitsForTheSupervisionOffice() {
        var id = asked();
        assertThat(loop.view(id).stage()).isEqualTo(Stage.ON_RECORD_ASKED);
        assertThat(loop.openTasks(id)).containsExactly(ClosedLoopProcess.APPROVE_ON_RECORD);
    }

    @Test
    void theClockStandsStillUntilTheReviewDate() {
        var id = asked();
        decide(id, APPROVAL);
        assertThat(loop.view(id).stage()).isEqualTo(Stage.ON_RECORD);
        assertThat(loop.view(id).reviewOn()).isEqualTo(LocalDate.of(2026, 3, 16));
        assertThat(loop.openTasks(id)).isEmpty();
        // Day 1 is Monday the 16th, day 4 the 19th, day 7 Sunday the 22nd, so Monday the 23rd.
        assertThat(loop.evidence.due(id)).isEqualTo(instant("2026-03-24T00:00"));
        assertThat(loop.evidence.rungTimers(id)).containsExactly(instant("2026-03-20T00:00"));
    }

    @Test
    void onTheReviewDateItGoesBackToItsUnitOnTheSameClock() {
        var id = asked();
        decide(id, APPROVAL);
        loop.until("2026-03-15T23:59");
        assertThat(loop.view(id).stage()).isEqualTo(Stage.ON_RECORD);
        loop.until("2026-03-16T00:00");
        assertThat(loop.view(id).stage()).isEqualTo(Stage.IN_PROGRESS);
        assertThat(loop.view(id).remark()).contains("复查");
        assertThat(loop.openTasks(id)).containsExactly(ClosedLoopProcess.IMPLEMENT_CASE);
        assertThat(loop.steps(id)).endsWith(Step.PUT_ON_RECORD, Step.REVIEW_DATE_REACHED);
        loop.evidence.timerAndTasksAgreeWithTheClock(id);
        loop.until("2026-03-20T00:00");
        assertThat(loop.evidence.rungs(id)).containsExactly("HANDLING half 2026-03-20T00:00");
    }

    @Test
    void refusedOnRecordGoesBackToTheUnitWithTheReason() {
        var id = asked();
        decide(id, Map.of("decision", "refuse", "reason", "可以先行临时安置"));
        assertThat(loop.view(id).stage()).isEqualTo(Stage.IN_PROGRESS);
        assertThat(loop.view(id).remark()).isEqualTo("可以先行临时安置");
        assertThat(loop.evidence.due(id)).isEqualTo(instant("2026-03-10T00:00"));
        assertThat(loop.openTasks(id)).containsExactly(ClosedLoopProcess.IMPLEMENT_CASE);
    }

    @Test
    void aRecordNeedsAReviewDateAheadAndAReason() {
        var id = asked();
        var noDate = Map.<String, Object>of("decision", "approve", "reason", "须待管线改造");
        loop.refuses(id, "复查日期", ClosedLoopProcess.APPROVE_ON_RECORD, "supervision-1", noDate);
        var past = Map.<String, Object>of("decision", "approve", "reviewDate", "2026-03-02", "reason", "须待管线改造");
        loop.refuses(id, "晚于今天", ClosedLoopProcess.APPROVE_ON_RECORD, "supervision-1", past);
        var noReason = Map.<String, Object>of("decision", "approve", "reviewDate", "2026-03-16");
        loop.refuses(id, "挂账理由", ClosedLoopProcess.APPROVE_ON_RECORD, "supervision-1", noReason);
    }

    @Test
    void aBrokenPromiseIsNotMendedByARecord() {
        var id = asked();
        loop.until("2026-03-10T09:00");
        decide(id, APPROVAL);
        assertThat(loop.view(id).stage()).isEqualTo(Stage.ON_RECORD);
        assertThat(loop.evidence.due(id)).isEqualTo(instant("2026-03-10T00:00"));
        loop.until("2026-03-11T00:00");
        assertThat(loop.evidence.rungs(id)).endsWith("HANDLING leader 2026-03-11T00:00");
    }
}
