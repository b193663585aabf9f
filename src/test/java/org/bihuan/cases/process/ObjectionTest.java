package org.bihuan.cases.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bihuan.cases.process.Loop.instant;

import java.util.Map;
import java.util.UUID;
import org.bihuan.cases.Stage;
import org.bihuan.cases.Step;
import org.junit.jupiter.api.Test;

/** A unit that isn't responsible returns the case; after two returns the supervision office rules, finally. */
class ObjectionTest extends LoopTest {

    /** Seven days after Monday, 2 March: the end of Monday, 9 March. */
    private static final String DUE = "2026-03-10T00:00";

    private void reroute(UUID id, String unit) {
        loop.complete(id, ClosedLoopProcess.REROUTE_CASE, "centre-2", Map.of("unit", unit, "reason", "属于该单位职责"));
    }

    private UUID returnedTwice() {
        var id = loop.dispatched();
        loop.object(id, "jiaowei-1");
        reroute(id, "minzheng");
        loop.object(id, "minzheng-1");
        return id;
    }

    @Test
    void theCentreReroutesAReturnedCase() {
        var id = loop.dispatched();
        loop.object(id, "jiaowei-1");
        assertThat(loop.view(id).stage()).isEqualTo(Stage.RETURNED);
        assertThat(loop.openTasks(id)).containsExactly(ClosedLoopProcess.REROUTE_CASE);
        reroute(id, "minzheng");
        assertThat(loop.view(id).leadUnit()).isEqualTo("minzheng");
        assertThat(loop.view(id).stage()).isEqualTo(Stage.DISPATCHED);
        assertThat(loop.openTasks(id)).containsExactly(ClosedLoopProcess.SIGN_CASE);
    }

    @Test
    void aReroutedCaseIsTheNewUnitsAlone() {
        var id = loop.dispatched();
        loop.object(id, "jiaowei-1");
        reroute(id, "minzheng");
        loop.complete(
                id, ClosedLoopProcess.SIGN_CASE, "minzheng-2", Map.of("decision", "sign", "handlerId", "minzheng-1"));
        assertThat(loop.view(id).handler()).isEqualTo("minzheng-1");
        assertThat(loop.task(id, ClosedLoopProcess.CONTACT_RESIDENT).getAssignee())
                .isEqualTo("minzheng-1");
    }

    @Test
    void aReturnDoesNotStopTheClockAndTheNextUnitInheritsWhatIsLeft() {
        var id = loop.dispatched();
        loop.at("2026-03-03T16:00");
        loop.object(id, "jiaowei-1");
        assertThat(loop.evidence.due(id)).isEqualTo(instant(DUE));
        loop.at("2026-03-05T16:00");
        reroute(id, "minzheng");
        assertThat(loop.evidence.due(id)).isEqualTo(instant(DUE));
        assertThat(loop.task(id, ClosedLoopProcess.SIGN_CASE).getDueDate()).isEqualTo(instant(DUE));
    }

    @Test
    void theSecondReturnGoesToTheSupervisionOffice() {
        var id = returnedTwice();
        assertThat(loop.view(id).stage()).isEqualTo(Stage.IN_ARBITRATION);
        assertThat(loop.openTasks(id)).containsExactly(ClosedLoopProcess.ARBITRATE_CASE);
    }

    @Test
    void theRulingIsFinal() {
        var id = returnedTwice();
        arbitrate(id, Map.of("unit", "jiaowei", "reason", "教育事项"));
        assertThat(loop.view(id).leadUnit()).isEqualTo("jiaowei");
        loop.refuses(
                id,
                "最终决定",
                ClosedLoopProcess.SIGN_CASE,
                "jiaowei-1",
                Map.of("decision", "object", "reason", "仍不属于本单位"));
        loop.sign(id);
        assertThat(loop.view(id).stage()).isEqualTo(Stage.SIGNED);
        assertThat(loop.evidence.due(id)).isEqualTo(instant(DUE));
    }

    @Test
    void theRulingMayExtendTheLimit() {
        var id = returnedTwice();
        arbitrate(id, Map.of("unit", "jiaowei", "reason", "教育事项", "extendBy", 2));
        assertThat(loop.evidence.due(id)).isEqualTo(instant("2026-03-12T00:00"));
        // Half of nine days are five: the end of Saturday, 7 March.
        assertThat(loop.evidence.rungTimers(id)).containsExactly(instant("2026-03-08T00:00"));
        assertThat(loop.steps(id)).endsWith(Step.OBJECTED, Step.ARBITRATED);
    }

    private void arbitrate(UUID id, Map<String, Object> form) {
        loop.complete(id, ClosedLoopProcess.ARBITRATE_CASE, "supervision-1", form);
    }

    @Test
    void anObjectionIsPossibleForOneWorkingDayAfterTheDispatch() {
        loop.at("2026-03-06T10:00");
        var id = loop.dispatched();
        loop.at("2026-03-09T23:59");
        loop.object(id, "jiaowei-1");
        assertThat(loop.view(id).stage()).isEqualTo(Stage.RETURNED);
    }

    @Test
    void anObjectionAfterOneWorkingDayIsTooLate() {
        loop.at("2026-03-06T10:00");
        var id = loop.dispatched();
        loop.at("2026-03-10T00:00");
        loop.refuses(
                id, "现已逾期", ClosedLoopProcess.SIGN_CASE, "jiaowei-1", Map.of("decision", "object", "reason", "不属于本单位"));
    }

    @Test
    void anObjectionNeedsAReasonAndAReroutingARealUnit() {
        var id = loop.dispatched();
        loop.refuses(id, "异议理由", ClosedLoopProcess.SIGN_CASE, "jiaowei-1", Map.of("decision", "object"));
        loop.object(id, "jiaowei-1");
        loop.refuses(
                id, "承办单位", ClosedLoopProcess.REROUTE_CASE, "centre-1", Map.of("unit", "supervision", "reason", "试一试"));
        loop.refuses(id, "改派理由", ClosedLoopProcess.REROUTE_CASE, "centre-1", Map.of("unit", "minzheng"));
    }
}
