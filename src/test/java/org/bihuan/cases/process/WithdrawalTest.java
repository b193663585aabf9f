package org.bihuan.cases.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.bihuan.cases.Closing;
import org.bihuan.cases.Stage;
import org.bihuan.cases.Step;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The resident takes a problem back: the loop ends wherever it stands, with all that waits beside it. */
class WithdrawalTest extends LoopTest {

    private static Stream<Arguments> waitingPlaces() {
        return Stream.of(
                at(Stage.REPORTED, Loop::report),
                at(Stage.DISPATCHED, Loop::dispatched),
                at(Stage.RETURNED, loop -> then(loop, loop.dispatched(), id -> loop.object(id, "jiaowei-1"))),
                at(Stage.IN_ARBITRATION, WithdrawalTest::inArbitration),
                at(Stage.SIGNED, loop -> then(loop, loop.dispatched(), loop::sign)),
                at(Stage.IN_PROGRESS, Loop::inProgress),
                at(Stage.IN_PROGRESS, WithdrawalTest::requested),
                at(Stage.IN_PROGRESS, WithdrawalTest::longOverdue),
                at(Stage.IN_REVIEW, loop -> then(loop, loop.inProgress(), id -> loop.submit(id, "solved"))),
                at(
                        Stage.ON_RECORD_ASKED,
                        loop -> then(loop, loop.inProgress(), id -> {
                            loop.submit(id, "cannotSolveYet");
                            loop.approve(id);
                        })),
                at(Stage.ON_RECORD, WithdrawalTest::onRecord),
                at(
                        Stage.APPROVED,
                        loop -> then(loop, loop.inProgress(), id -> {
                            loop.submit(id, "solved");
                            loop.approve(id);
                        })),
                at(Stage.IN_CALLBACK, Loop::fedBack),
                at(Stage.DISPUTED, loop -> then(loop, loop.fedBack(), id -> loop.rate(id, "no", "dissatisfied"))));
    }

    private static Arguments at(Stage stage, Function<Loop, UUID> way) {
        return Arguments.of(stage, way);
    }

    private static UUID then(Loop loop, UUID id, Consumer<UUID> step) {
        step.accept(id);
        return id;
    }

    private static UUID inArbitration(Loop loop) {
        var id = loop.dispatched();
        loop.object(id, "jiaowei-1");
        loop.complete(id, ClosedLoopProcess.REROUTE_CASE, "centre-1", Map.of("unit", "minzheng", "reason", "属于该单位"));
        loop.object(id, "minzheng-1");
        return id;
    }

    private static UUID requested(Loop loop) {
        var id = loop.inProgress();
        loop.complete(
                id,
                ClosedLoopProcess.IMPLEMENT_CASE,
                "jiaowei-1",
                Map.of("decision", "request", "requestKind", "extend", "extendBy", 3, "reason", "论证"));
        return id;
    }

    /** With the first callback and the leader's task open beside the unit's. */
    private static UUID longOverdue(Loop loop) {
        var id = loop.inProgress();
        loop.until("2026-03-11T09:00");
        return id;
    }

    private static UUID onRecord(Loop loop) {
        var id = loop.inProgress();
        loop.submit(id, "cannotSolveYet");
        loop.approve(id);
        loop.complete(
                id,
                ClosedLoopProcess.APPROVE_ON_RECORD,
                "supervision-1",
                Map.of("decision", "approve", "reviewDate", "2026-03-16", "reason", "待改造"));
        return id;
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("waitingPlaces")
    void aWithdrawnCaseEndsWhereverItStands(Stage stage, Function<Loop, UUID> way) {
        var id = way.apply(loop);
        assertThat(loop.view(id).stage()).isEqualTo(stage);
        loop.call(id, "withdraw");
        assertThat(loop.view(id).stage()).isEqualTo(Stage.CLOSED);
        assertThat(loop.view(id).closing()).isEqualTo(Closing.WITHDRAWN);
        assertThat(loop.steps(id)).contains(Step.WITHDRAWN);
        assertThat(loop.ended(id)).isTrue();
        assertThat(loop.openTasks(id)).isEmpty();
        assertThat(loop.evidence.due(id)).isNull();
        assertThat(loop.evidence.column("closed_at IS NULL", "callback", id)).doesNotContain("true");
        assertThat(loop.evidence.column("state", "clock_request", id)).doesNotContain("ASKED");
    }

    @Test
    void aClosedCaseIsNotWithdrawnAgain() {
        var id = loop.report();
        loop.call(id, "withdraw");
        loop.refuses(id, "已办结", () -> loop.call(id, "withdraw"));
        assertThat(loop.steps(id)).isEqualTo(List.of(Step.REPORTED, Step.WITHDRAWN));
    }

    @Test
    void aWithdrawnCaseNeverClimbs() {
        var id = loop.inProgress();
        loop.call(id, "withdraw");
        loop.until("2026-03-20T00:00");
        assertThat(loop.evidence.rungs(id)).isEmpty();
        assertThat(loop.evidence.orders(id)).isEmpty();
    }

    @Test
    void anUnknownNumberIsRefusedWithASentence() {
        loop.refuses(UUID.randomUUID(), "请核对编号", () -> loop.call("20260302-999999", "withdraw"));
    }
}
