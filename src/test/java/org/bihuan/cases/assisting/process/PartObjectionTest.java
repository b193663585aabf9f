package org.bihuan.cases.assisting.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bihuan.cases.process.Loop.instant;

import java.util.Map;
import java.util.UUID;
import org.bihuan.cases.Step;
import org.bihuan.cases.assisting.PartStage;
import org.junit.jupiter.api.Test;

/** An assisting unit that isn't responsible goes the way of any objection. */
class PartObjectionTest extends PartTest {

    private static final Map<String, Object> OBJECT = Map.of("decision", "object", "reason", "不属于本单位职责");

    private UUID returnedTwice(UUID id) {
        var part = invite(id, "shichang", "2026-03-06");
        object(part, "shichang-1");
        reroute(part, "gongan");
        object(part, "gongan-1");
        return part;
    }

    @Test
    void theCentreReroutesAReturnedPartAndTheClockRunsOn() {
        var id = loop.inProgress();
        var part = invite(id, "shichang", "2026-03-06");
        loop.at("2026-03-03T16:00");
        object(part, "shichang-1");
        assertThat(stage(part)).isEqualTo(PartStage.RETURNED);
        assertThat(loop.openTasks(part)).containsExactly(AssistCaseProcess.REROUTE_PART);
        loop.at("2026-03-04T16:00");
        reroute(part, "gongan");
        assertThat(parts.of(part).unit()).isEqualTo("gongan");
        assertThat(loop.evidence.due(part)).isEqualTo(instant("2026-03-07T00:00"));
        sign(part, "gongan-1");
        assertThat(loop.task(part, AssistCaseProcess.HANDLE_PART).getAssignee()).isEqualTo("gongan-1");
    }

    @Test
    void anObjectionComesWithinOneWorkingDay() {
        var id = loop.inProgress();
        var part = invite(id, "shichang", "2026-03-06");
        loop.at("2026-03-04T00:00");
        loop.refuses(part, "1个工作日内提出", AssistCaseProcess.SIGN_PART, "shichang-1", OBJECT);
        sign(part, "shichang-1");
    }

    @Test
    void aPartIsNotReroutedToTheLeadOrToAUnitThatHasOneAlready() {
        var id = loop.inProgress();
        invite(id, "gongan", "2026-03-06");
        var part = invite(id, "shichang", "2026-03-06");
        object(part, "shichang-1");
        var task = AssistCaseProcess.REROUTE_PART;
        loop.refuses(part, "主办单位", task, "centre-1", Map.of("unit", "jiaowei", "reason", "属于"));
        loop.refuses(part, "尚未完成", task, "centre-1", Map.of("unit", "gongan", "reason", "属于"));
        loop.refuses(part, "改派理由", task, "centre-1", Map.of("unit", "minzheng"));
        reroute(part, "shichang");
        assertThat(stage(part)).isEqualTo(PartStage.INVITED);
    }

    @Test
    void theSecondReturnIsArbitratedAndTheRulingIsFinal() {
        var id = loop.inProgress();
        var part = returnedTwice(id);
        assertThat(stage(part)).isEqualTo(PartStage.IN_ARBITRATION);
        var task = AssistCaseProcess.ARBITRATE_PART;
        assertThat(loop.openTasks(part)).containsExactly(task);
        loop.refuses(part, "裁定理由", task, "supervision-1", Map.of("unit", "shichang"));
        loop.complete(part, task, "supervision-1", Map.of("unit", "shichang", "reason", "摊点属市场监管"));
        assertThat(parts.of(part).unit()).isEqualTo("shichang");
        loop.refuses(part, "最终决定", AssistCaseProcess.SIGN_PART, "shichang-1", OBJECT);
        assertThat(loop.steps(id))
                .endsWith(
                        Step.PART_INVITED,
                        Step.PART_OBJECTED,
                        Step.PART_REROUTED,
                        Step.PART_OBJECTED,
                        Step.PART_ARBITRATED);
    }

    @Test
    void theLeadIsToldOfTheObjection() {
        var id = loop.inProgress();
        var part = invite(id, "shichang", "2026-03-06");
        object(part, "shichang-1");
        assertThat(loop.evidence.notes(id)).endsWith("notice jiaowei-1 2026-03-02T10:00");
        reroute(part, "gongan");
        assertThat(loop.evidence.notes(id))
                .endsWith("notice gongan-1 2026-03-02T10:00", "notice gongan-2 2026-03-02T10:00");
    }
}
