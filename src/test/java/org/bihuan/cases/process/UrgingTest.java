package org.bihuan.cases.process;

import static org.assertj.core.api.Assertions.assertThat;

import org.bihuan.cases.Stage;
import org.bihuan.cases.Step;
import org.junit.jupiter.api.Test;

/** A resident urges at most once a day; the handler and the section head learn of it. */
class UrgingTest extends LoopTest {

    @Test
    void urgingReachesTheHandlerAndTheSectionHeadAndMovesNothing() {
        var id = loop.inProgress();
        loop.call(id, "urge");
        assertThat(loop.view(id).stage()).isEqualTo(Stage.IN_PROGRESS);
        assertThat(loop.openTasks(id)).containsExactly(ClosedLoopProcess.IMPLEMENT_CASE);
        assertThat(loop.steps(id)).endsWith(Step.URGED, Step.URGING_PASSED_ON);
        assertThat(loop.evidence.notes(id))
                .containsExactly("notice jiaowei-1 2026-03-02T10:00", "notice jiaowei-head 2026-03-02T10:00");
    }

    @Test
    void urgingBeforeTheDispatchReachesTheCentre() {
        var id = loop.report();
        loop.call(id, "urge");
        assertThat(loop.evidence.notes(id))
                .containsExactly(
                        "notice centre-1 2026-03-02T10:00",
                        "notice centre-2 2026-03-02T10:00",
                        "notice centre-head 2026-03-02T10:00");
    }

    @Test
    void aSecondUrgingOnTheSameDayIsRefused() {
        var id = loop.inProgress();
        loop.call(id, "urge");
        loop.at("2026-03-02T23:59");
        loop.refuses(id, "请明天再登记", () -> loop.call(id, "urge"));
        loop.at("2026-03-03T00:00");
        loop.call(id, "urge");
        assertThat(loop.steps(id)).endsWith(Step.URGED, Step.URGING_PASSED_ON, Step.URGED, Step.URGING_PASSED_ON);
    }

    @Test
    void aClosedCaseIsNotUrged() {
        var id = loop.fedBack();
        loop.rate(id, "yes", "satisfied");
        loop.refuses(id, "已办结", () -> loop.call(id, "urge"));
    }

    @Test
    void aCallNeedsItsKind() {
        var id = loop.inProgress();
        loop.refuses(id, "请选择来电事项", () -> loop.call(id, "hang up"));
    }
}
