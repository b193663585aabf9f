package org.bihuan.cases.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import org.bihuan.cases.Closing;
import org.bihuan.cases.Stage;
import org.bihuan.cases.Step;
import org.junit.jupiter.api.Test;

/** The first callback is made at expiry when no feedback came: it is recorded, and decides nothing about the case. */
class ExpiryCallbackTest extends LoopTest {

    private static final Map<String, Object> CONTENT = Map.of("reached", "yes", "solved", "yes", "rating", "satisfied");

    private UUID expired() {
        var id = loop.inProgress();
        loop.until("2026-03-10T00:00");
        return id;
    }

    private void feedBackLate(UUID id) {
        loop.submit(id, "solved");
        loop.approve(id);
        loop.feedBack(id);
    }

    @Test
    void atExpiryTheFirstCallbackOpensBesideTheUnitsTask() {
        var id = expired();
        assertThat(loop.openTasks(id)).containsExactly(CallbackProcess.CALL_RESIDENT, ClosedLoopProcess.IMPLEMENT_CASE);
        assertThat(loop.view(id).stage()).isEqualTo(Stage.IN_PROGRESS);
        assertThat(loop.evidence.column("at_expiry", "callback", id)).containsExactly("true");
    }

    @Test
    void itsRatingIsRecordedAndTheCaseStaysWithItsUnit() {
        var id = expired();
        loop.rate(id, "yes", "verySatisfied");
        assertThat(loop.view(id).stage()).isEqualTo(Stage.IN_PROGRESS);
        assertThat(loop.view(id).closing()).isNull();
        assertThat(loop.openTasks(id)).containsExactly(ClosedLoopProcess.IMPLEMENT_CASE);
        assertThat(loop.evidence.column("round || rating", "callback", id)).containsExactly("1VERY_SATISFIED");
        assertThat(loop.steps(id)).endsWith(Step.RATED_AT_EXPIRY);
    }

    @Test
    void aBadRatingAtExpiryOrdersNoRework() {
        var id = expired();
        loop.rate(id, "no", "veryDissatisfied");
        assertThat(loop.view(id).stage()).isEqualTo(Stage.IN_PROGRESS);
        assertThat(loop.openTasks(id)).containsExactly(ClosedLoopProcess.IMPLEMENT_CASE);
    }

    @Test
    void theLaterFeedbackGetsASecondCallbackThatDecides() {
        var id = expired();
        loop.rate(id, "no", "veryDissatisfied");
        feedBackLate(id);
        assertThat(loop.openTasks(id)).containsExactly(CallbackProcess.CALL_RESIDENT);
        loop.rate(id, "yes", "satisfied");
        assertThat(loop.view(id).closing()).isEqualTo(Closing.SATISFIED);
        assertThat(loop.evidence.column("round || rating", "callback", id))
                .containsExactly("1VERY_DISSATISFIED", "2SATISFIED");
    }

    @Test
    void nobodyReachedAtExpiryLeavesTheCaseWithItsUnit() {
        var id = expired();
        // Opened on Tuesday the 10th: the fifth working day after it is Tuesday the 17th, whole.
        loop.until("2026-03-18T00:00");
        assertThat(loop.view(id).stage()).isEqualTo(Stage.IN_PROGRESS);
        assertThat(loop.view(id).closing()).isNull();
        assertThat(loop.steps(id)).contains(Step.LEFT_UNRATED);
        assertThat(loop.openTasks(id)).contains(ClosedLoopProcess.IMPLEMENT_CASE);
        assertThat(loop.openTasks(id)).doesNotContain(CallbackProcess.CALL_RESIDENT);
    }

    @Test
    void aFirstRoundThatIsStillOpenEndsUnratedWithTheCase() {
        var id = expired();
        feedBackLate(id);
        var second = loop.views.callbacks(id).get(1);
        var decides = loop.tasks
                .createTaskQuery()
                .processVariableValueEquals("callbackId", second.id().toString())
                .singleResult();
        loop.as("centre-1", () -> loop.tasks.complete(decides.getId(), CONTENT));
        assertThat(loop.view(id).stage()).isEqualTo(Stage.CLOSED);
        assertThat(loop.ended(id)).isTrue();
        assertThat(loop.evidence.column("round || '-' || reached || '-' || (closed_at IS NULL)", "callback", id))
                .containsExactly("1-false-false", "2-true-false");
    }

    @Test
    void aReworkThatExpiresOpensNoFirstCallbackAgain() {
        var id = loop.fedBack();
        loop.rate(id, "no", "dissatisfied");
        loop.complete(
                id,
                ClosedLoopProcess.REVIEW_COMPLAINT,
                "supervision-1",
                Map.of("decision", "rework", "reason", "灯仍不亮"));
        loop.until("2026-03-10T00:00");
        assertThat(loop.evidence.rungs(id)).endsWith("REWORK overdue 2026-03-10T00:00");
        assertThat(loop.evidence.column("round", "callback", id)).containsExactly("1");
        assertThat(loop.openTasks(id)).containsExactly(ClosedLoopProcess.IMPLEMENT_CASE);
    }
}
