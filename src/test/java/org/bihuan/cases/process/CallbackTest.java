package org.bihuan.cases.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bihuan.cases.process.Loop.instant;

import java.util.Map;
import java.util.UUID;
import org.bihuan.cases.Closing;
import org.bihuan.cases.Stage;
import org.bihuan.cases.Step;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The callback after the feedback decides: closed, or supervision review and rework, at most twice. */
class CallbackTest extends LoopTest {

    private void rework(UUID id, String decision) {
        loop.complete(
                id,
                ClosedLoopProcess.REVIEW_COMPLAINT,
                "supervision-1",
                Map.of("decision", decision, "reason", "灯仍不亮"));
    }

    private void doAgain(UUID id) {
        loop.submit(id, "solved");
        loop.approve(id);
        loop.feedBack(id);
    }

    @Test
    void theFeedbackStopsTheClock() {
        var id = loop.fedBack();
        assertThat(loop.evidence.due(id)).isNull();
        assertThat(loop.evidence.rungTimers(id)).containsExactly(instant("9999-12-31T00:00"));
        loop.until("2026-03-08T12:00");
        assertThat(loop.evidence.rungs(id)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"yes,verySatisfied", "yes,satisfied", "yes,basicallySatisfied"})
    void aContentResidentClosesTheCase(String solved, String rating) {
        var id = loop.fedBack();
        loop.rate(id, solved, rating);
        assertThat(loop.view(id).stage()).isEqualTo(Stage.CLOSED);
        assertThat(loop.view(id).closing()).isEqualTo(Closing.SATISFIED);
        assertThat(loop.ended(id)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"no,verySatisfied", "no,basicallySatisfied", "yes,dissatisfied", "yes,veryDissatisfied"})
    void notSolvedOrNotSatisfiedGoesToTheSupervisionOffice(String solved, String rating) {
        var id = loop.fedBack();
        loop.rate(id, solved, rating);
        assertThat(loop.view(id).stage()).isEqualTo(Stage.DISPUTED);
        assertThat(loop.openTasks(id)).containsExactly(ClosedLoopProcess.REVIEW_COMPLAINT);
    }

    @Test
    void aReachedResidentAnswersAtLeastOneQuestion() {
        var id = loop.fedBack();
        loop.refuses(id, "是否解决或满意度", CallbackProcess.CALL_RESIDENT, "centre-1", Map.of("reached", "yes"));
        loop.refuses(id, "是否联系上", CallbackProcess.CALL_RESIDENT, "centre-1", Map.of());
    }

    @Test
    void anAttemptIsMadeOncePerDay() {
        var id = loop.fedBack();
        loop.notReached(id);
        assertThat(loop.openTasks(id)).containsExactly(CallbackProcess.CALL_RESIDENT);
        loop.at("2026-03-02T23:59");
        loop.refuses(id, "改日再访", CallbackProcess.CALL_RESIDENT, "centre-1", Map.of("reached", "no"));
        loop.at("2026-03-03T00:00");
        loop.notReached(id);
        assertThat(loop.evidence.column("attempts", "callback", id)).containsExactly("2");
    }

    @Test
    void threeAttemptsInVainCloseTheCaseUnrated() {
        var id = loop.fedBack();
        loop.notReached(id);
        loop.at("2026-03-03T10:00");
        loop.notReached(id);
        loop.at("2026-03-04T10:00");
        loop.notReached(id);
        assertThat(loop.view(id).closing()).isEqualTo(Closing.UNRATED);
        assertThat(loop.view(id).stage()).isEqualTo(Stage.CLOSED);
        assertThat(loop.steps(id)).endsWith(Step.NOT_REACHED, Step.LEFT_UNRATED, Step.CLOSED);
        assertThat(loop.ended(id)).isTrue();
    }

    @Test
    void aResidentReachedAtTheSecondAttemptRates() {
        var id = loop.fedBack();
        loop.notReached(id);
        loop.at("2026-03-03T10:00");
        loop.rate(id, "yes", "satisfied");
        assertThat(loop.view(id).closing()).isEqualTo(Closing.SATISFIED);
        assertThat(loop.evidence.column("rating", "callback", id)).containsExactly("SATISFIED");
    }

    @Test
    void theRatingWindowEndsAfterFiveWorkingDays() {
        var id = loop.fedBack();
        loop.notReached(id);
        // From Monday the 2nd: the fifth working day is Monday the 9th, whole.
        loop.until("2026-03-09T23:59");
        assertThat(loop.view(id).stage()).isEqualTo(Stage.IN_CALLBACK);
        assertThat(loop.task(id, CallbackProcess.CALL_RESIDENT).getDueDate()).isEqualTo(instant("2026-03-10T00:00"));
        loop.until("2026-03-10T00:00");
        assertThat(loop.view(id).closing()).isEqualTo(Closing.UNRATED);
        assertThat(loop.view(id).stage()).isEqualTo(Stage.CLOSED);
        assertThat(loop.ended(id)).isTrue();
    }

    @Test
    void aReworkRunsOnAClockOfItsOwn() {
        var id = loop.fedBack();
        loop.at("2026-03-04T10:00");
        loop.rate(id, "no", "dissatisfied");
        rework(id, "rework");
        assertThat(loop.view(id).stage()).isEqualTo(Stage.IN_PROGRESS);
        assertThat(loop.view(id).reworks()).isEqualTo(1);
        // Five working days after Wednesday the 4th end with Wednesday the 11th; half are three: Monday the 9th.
        assertThat(loop.evidence.due(id)).isEqualTo(instant("2026-03-12T00:00"));
        assertThat(loop.evidence.rungTimers(id)).containsExactly(instant("2026-03-10T00:00"));
        loop.until("2026-03-12T00:00");
        assertThat(loop.evidence.rungs(id))
                .containsExactly(
                        "REWORK half 2026-03-10T00:00",
                        "REWORK warning 2026-03-11T00:00",
                        "REWORK overdue 2026-03-12T00:00");
        assertThat(loop.openTasks(id)).containsExactly(ClosedLoopProcess.IMPLEMENT_CASE);
    }

    @Test
    void aReworkedCaseMayStillSatisfy() {
        var id = loop.fedBack();
        loop.rate(id, "no", "dissatisfied");
        rework(id, "rework");
        doAgain(id);
        loop.rate(id, "yes", "satisfied");
        assertThat(loop.view(id).closing()).isEqualTo(Closing.SATISFIED);
        assertThat(loop.evidence.column("round", "callback", id)).containsExactly("1", "2");
    }

    @Test
    void aThirdReworkIsRefusedAndTheCaseIsExplainedWithAReason() {
        var id = loop.fedBack();
        for (int i = 0; i < 2; i++) {
            loop.rate(id, "no", "dissatisfied");
            rework(id, "rework");
            doAgain(id);
        }
        loop.rate(id, "no", "dissatisfied");
        loop.refuses(id, "不能再次重办", () -> rework(id, "rework"));
        loop.refuses(id, "解释办结的理由", ClosedLoopProcess.REVIEW_COMPLAINT, "supervision-1", Map.of("decision", "explain"));
        rework(id, "explain");
        assertThat(loop.view(id).closing()).isEqualTo(Closing.EXPLAINED);
        assertThat(loop.steps(id)).endsWith(Step.EXPLANATION_ACCEPTED, Step.CLOSED);
        assertThat(loop.ended(id)).isTrue();
    }
}
